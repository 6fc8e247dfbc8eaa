// What a car costs while it is driven. Money is whole kopecks, coefficients are hundredths, so that every sum is exact.
import type { TaxBracket } from './russia/places';

/**
 * The tax of a whole year: the whole power at the rate of its bracket, in full roubles as the Tax Code (article 52) has it.
 * @returns null where the rate of that power is not known
 */
export function transportTax(
  hp: number,
  brackets: readonly TaxBracket[],
): { rate: number; kopecks: number } | null {
  const bracket = brackets.find(({ above, upTo }) => hp > above && hp <= upTo);
  return bracket ? { rate: bracket.rate, kopecks: roubles(hp * bracket.rate) } : null;
}

const roubles = (kopecks: number): number => Math.round(kopecks / 100) * 100;

/**
 * A year's policy: the base tariff times its coefficients. Rounded once, to the kopeck.
 * @param base whole kopecks
 * @param coefficients in hundredths
 */
export function policy(base: number, coefficients: readonly number[]): number {
  // Beyond what a double counts exactly: a base and six coefficients are up to 10^18.
  const product = coefficients.reduce((all, each) => all * BigInt(each), BigInt(base));
  const divisor = 100n ** BigInt(coefficients.length);
  return Number((2n * product + divisor) / (2n * divisor));
}

/** A car's published consumption, in tenths of a litre for 100 km. */
export type Consumption =
  | { readonly kind: 'average'; readonly average: number }
  | { readonly kind: 'split'; readonly urban: number; readonly extraUrban: number };

/** What is burnt on 100 km, in thousandths of a litre. @param cityShare per cent of the way, whole */
export const burnt = (consumption: Consumption, cityShare: number): number =>
  consumption.kind === 'average'
    ? consumption.average * 100
    : consumption.urban * cityShare + consumption.extraUrban * (100 - cityShare);

/** Petrol for a way. @param perHundred thousandths of a litre for 100 km @param litre whole kopecks */
export const petrolCost = (km: number, perHundred: number, litre: number): number =>
  Math.round((km * perHundred * litre) / 100_000);

/** Visits to the workshop, in proportion to the way. @param visit whole kopecks */
export const serviceCost = (km: number, visit: number, every: number): number =>
  Math.round((km * visit) / every);

/** What 100 of a year's way, be it kilometres or miles, cost of its sum. */
export const perHundred = (kopecks: number, way: number): number => Math.round((kopecks * 100) / way);
