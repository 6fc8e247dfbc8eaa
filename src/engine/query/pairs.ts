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
