import { decimalsOf } from '../schema/money';

type Read = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Read =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nearer to whole than this an amount is whole: 19.99 times 100 is not quite 1999 for a computer. */
const SLACK = 1e-4;

/**
 * A catalogue as the page counts: what its file says in its currency as it is printed, `"value": 399.9, "unit": "EUR"`,
 * in whole minor units, `39990, "money"`. What has more decimals than the currency comes out broken, which the check
 * refuses. Whatever else a value is, it stays.
 */
export function inMinorUnits(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { currency } = value;
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return value;
  const minor = 10 ** decimalsOf(currency);
  const counted = (amount: unknown) => {
    if (typeof amount !== 'number') return amount;
    const exact = amount * minor;
    return Math.abs(exact - Math.round(exact)) < SLACK ? Math.round(exact) : exact;
  };
  const inOthers = (other: unknown) =>
    isRecord(other) && 'value' in other ? { ...other, value: counted(other['value']) } : other;
  const read = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(read);
    if (!isRecord(part)) return part;
    const isAmount = part['unit'] === currency;
    const entryOf = ([key, each]: readonly [string, unknown]): [string, unknown] => {
      // A drawing is large, and has no prices.
      if (!isAmount) return [key, key === 'drawing' ? each : read(each)];
      if (key === 'unit') return [key, 'money'];
      if (key === 'others' && Array.isArray(each)) return [key, each.map(inOthers)];
      return [key, key === 'value' ? counted(each) : each];
    };
    return Object.fromEntries(Object.entries(part).map(entryOf));
  };
  return read(value);
}
