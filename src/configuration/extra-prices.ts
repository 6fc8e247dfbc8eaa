import { extraKeyOf, valueWith } from '../catalogue/extras';
import type { PricePlace } from '../catalogue/price-places';
import { countedPrice } from './price';
import type { Prices, Question } from './solver';

/**
 * What extras and charges add to what the rows cost. By what is filled in, a package that nobody asked for counts with
 * its contents on top: where it is the cheaper way to what was picked the page says so, and it is never taken just for
 * that.
 */
export function withExtraPrices(
  places: readonly PricePlace[],
  rows: readonly Float64Array[],
  { picks, list }: Question,
): Prices {
  const paid = rows.map((row) => row.slice());
  const counted = rows.map((row) => row.slice());
  const add = (to: readonly Float64Array[], { at }: PricePlace, amount: number) => {
    const row = to[at.variable];
    for (const value of at.values) if (row) row[value] = (row[value] ?? 0) + amount;
  };
  const amounts = new Map<unknown, number>(
    places.map(({ term: { item } }) => [item, countedPrice(item, list).price.value]),
  );
  for (const place of places) {
    const { term } = place;
    const amount = amounts.get(term.item) ?? 0;
    add(paid, place, amount);
    add(counted, place, amount);
    if (term.kind !== 'extra') continue;
    if (term.contents.size === 0 || picks[extraKeyOf(term.item)] === valueWith(term.item)) continue;
    // Of this model: another one may sell things of the same names at other prices.
    const parts = [...term.contents].map((part) => amounts.get(part) ?? 0);
    add(
      counted,
      place,
      parts.reduce((sum, part) => sum + part, 1),
    );
  }
  return { paid, counted };
}
