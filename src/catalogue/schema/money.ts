import * as v from 'valibot';

const isCurrency = (code: string) => Intl.supportedValuesOf('currency').includes(code);

/** A currency by its code of ISO 4217. */
export const currencySchema = v.pipe(
  v.string(),
  v.check(isCurrency, 'expected a currency by its code of ISO 4217, such as "EUR"'),
  v.metadata({ pattern: '^[A-Z]{3}$' }),
);

/** How many decimals amounts of a currency have: 2 of the euro, none of the yen. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
