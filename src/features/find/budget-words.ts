import { MOST_ROUBLES } from './wishes';

const MILLION = 1_000_000;
const THOUSAND = 1_000;

const units: readonly (readonly [of: RegExp, roubles: number])[] = [
  [/^(?:млн|миллион|mln|m$|mio|million)/, MILLION],
  [/^(?:тыс|тысяч|т$|k$|к$|thousand)/, THOUSAND],
  [/^$/, 1],
];

/**
 * The roubles that somebody means: "2 900 000 ₽", "2,9 млн", "2900 тыс", "2.9". Without a unit, what would be too little
 * for any car is in thousands, or in millions.
 * @returns whole roubles; null for what is no sum
 */
export function readRoubles(words: string): number | null {
  const typed = words
    .toLowerCase()
    .replaceAll(/\s|₽|руб(?:лей|ля|ль)?\.?|rub/g, '')
    .replace(/^до|\.$/, '');
  const [, digits = '', unit = ''] = /^([\d.,]+)(\D*)$/.exec(typed) ?? [];
  const factor = units.find(([of]) => of.test(unit))?.[1];
  const amount = amountOf(digits);
  if (factor === undefined || amount === null) return null;
  const meant = factor === 1 && amount < 100 ? MILLION : factor === 1 && amount < 100_000 ? THOUSAND : factor;
  const roubles = Math.round(amount * meant);
  return roubles > 0 && roubles <= MOST_ROUBLES ? roubles : null;
}

/** "2,900,000" and "2.9", but not "2.9.1": signs that part groups of three, or one that parts the fraction. */
function amountOf(digits: string): number | null {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replaceAll(/[.,]/g, ''));
  return /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}
