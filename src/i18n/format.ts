/** Formatters of one language and one currency. Money is whole minor units: kopecks, cents. Dates are ISO, as exact as their source: day, month or year. */
export interface Formats {
  /** To the cent where it is not whole. */
  readonly price: (amount: number) => string;
  /** With its sign, always. */
  readonly difference: (amount: number) => string;
  /** As the page counts in one of the currency: 100 kopecks in a rouble. */
  readonly minorUnits: number;
  /** The currency by its code of ISO 4217. */
  readonly currency: string;
  readonly number: (value: number, digits?: number) => string;
  readonly date: (iso: string) => string;
  /** A date, or the first and the last day of a span: `2024-02..2024-03`. */
  readonly span: (span: string) => string;
  /** The month of a date, with its year. */
  readonly month: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** The locales that a language prints its numbers and its dates in, as `Intl` takes them. */
export interface Locales {
  readonly numbers: string;
  readonly dates: string;
}

/** Making a format takes longer than a page's worth of formatting: none is made before it is needed, or twice. */
function eachOnce<Key, Format>(make: (key: Key) => Format): (key: Key) => Format {
  const made = new Map<Key, Format>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** @param currency by its code of ISO 4217 */
export function formatsOf({ numbers: locale, dates: dateLocale }: Locales, currency: string): Formats {
  const money = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  const price = new Intl.NumberFormat(locale, money);
  const difference = new Intl.NumberFormat(locale, { ...money, signDisplay: 'exceptZero' });
  const minorUnits = 10 ** (price.resolvedOptions().maximumFractionDigits ?? 0);
  const numbers = eachOnce(
    (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }),
  );
  const dates = eachOnce(
    (length: number) =>
      new Intl.DateTimeFormat(dateLocale, {
        year: 'numeric',
        ...(length > 4 && { month: 'long' }),
        ...(length > 7 && { day: 'numeric' }),
        timeZone: 'UTC',
      }),
  );
  const lists = eachOnce((type: 'conjunction') => new Intl.ListFormat(locale, { type }));
  const date = eachOnce((iso: string) => {
    const time = new Date(iso);
    if (Number.isNaN(time.getTime())) return iso;
    const printed = dates(iso.length).format(time);
    // Russian adds "г.", and a sentence that ends with a date would end with two full stops.
    return printed.replace(/\s*г\.$/, '');
  });
  return {
    price: (amount) => price.format(amount / minorUnits),
    // A true minus: it lines up with the plus, and is read out.
    difference: (amount) => difference.format(amount / minorUnits).replace('-', '−'),
    minorUnits,
    currency,
    number: (value, digits = 1) => numbers(digits).format(value),
    date,
    span: (span) => span.split('..').map(date).join(' – '),
    month: (iso) => date(iso.slice(0, 7)),
    list: (items) => lists('conjunction').format(items),
  };
}
