import { float } from '../shared/checked-reads';

/** Numbers of changes and prices, compared change first: two arrays, so that a pair needs no object. */
export interface Pairs {
  readonly change: Float64Array;
  readonly price: Float64Array;
}

export function createPairs(length: number): Pairs {
  return { change: new Float64Array(length), price: new Float64Array(length) };
}

/** Sets every pair to what any other is less than. */
export function resetPairs(pairs: Pairs): void {
  pairs.change.fill(Infinity);
  pairs.price.fill(Infinity);
}

export function setPair(pairs: Pairs, at: number, change: number, price: number): void {
  pairs.change[at] = change;
  pairs.price[at] = price;
}

/** Lowers a pair to (change, price) if that is less. */
export function lowerPair(pairs: Pairs, at: number, change: number, price: number): void {
  const known = pairs.change[at];
  if (known === undefined || change > known) return;
  if (change < known || price < (pairs.price[at] ?? price)) setPair(pairs, at, change, price);
}

/** Lowers a pair to the sum of two others if that is less. */
export function lowerToSum(into: Pairs, at: number, a: Pairs, i: number, b: Pairs, j: number): void {
  lowerPair(into, at, float(a.change, i) + float(b.change, j), float(a.price, i) + float(b.price, j));
}

/** Whether a pair is the sum of two others. */
export function isSum(sum: Pairs, at: number, a: Pairs, i: number, b: Pairs, j: number): boolean {
  return (
    float(a.change, i) + float(b.change, j) === sum.change[at] &&
    float(a.price, i) + float(b.price, j) === sum.price[at]
  );
}
