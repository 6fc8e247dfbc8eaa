import { MOST_MONEY } from './wishes';

const MILLION = 1_000_000;
const THOUSAND = 1_000;

const units: readonly (readonly [of: RegExp, factor: number])[] = [
  [/^(?:млн|миллион|mln|m$|mio|million)/, MILLION],
  [/^(?:тыс|тысяч|т$|k$|к$|thousand|tsd|tausend)/, THOUSAND],
  [/^$/, 1],
];

/** What no car costs: so small a part of what the cheapest does. */
const TOO_LITTLE = 1 / 25;

/** What a sum is in. */
export interface Money {
  /** By its code of ISO 4217. */
  readonly currency: string;
  /** What the cheapest car costs, in whole units of the currency. */
  readonly cheapest: number;
}

/**
 * The sum that somebody means: "2 900 000 ₽", "2,9 млн", "2900 тыс", "2.9", "39.900 €". Without a unit, what would be too
 * little for any car is in thousands, or in millions.
 * @returns whole units of the currency; null for what is no sum
 */
export function readSum(words: string, { currency, cheapest }: Money): number | null {
  const typed = words
    .toLowerCase()
    .replaceAll(/\s|\p{Sc}|руб(?:лей|ля|ль)?\.?|euro?s?/gu, '')
    .replace(currency.toLowerCase(), '')
    .replace(/^до|^bis|\.$/, '');
  const [, digits = '', unit = ''] = /^([\d.,]+)(\D*)$/.exec(typed) ?? [];
  const factor = units.find(([of]) => of.test(unit))?.[1];
  const amount = amountOf(digits);
  if (factor === undefined || amount === null) return null;
  const isEnough = (each: number) => amount * each >= cheapest * TOO_LITTLE;
  const meant = factor === 1 ? ([1, THOUSAND].find(isEnough) ?? MILLION) : factor;
  const sum = Math.round(amount * meant);
  return sum > 0 && sum <= MOST_MONEY ? sum : null;
}

/** "2,900,000" and "2.9", but not "2.9.1": signs that part groups of three, or one that parts the fraction. */
function amountOf(digits: string): number | null {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replaceAll(/[.,]/g, ''));
  return /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}
