import { extraKeyOf, valueWith } from '../catalogue/extras';
import type { PricePlace } from '../catalogue/price-places';
import type { PriceList } from '../catalogue/schema/catalogue';
import type { Extra } from '../catalogue/schema/extra';
import { countedPrice } from './price';
import type { Question } from './solver';

type Rows = readonly Float64Array[];

function add(rows: Rows, { at }: PricePlace, amount: number): void {
  const row = rows[at.variable];
  for (const value of at.values) if (row) row[value] = (row[value] ?? 0) + amount;
}

/** What extras and charges cost on a price list, on top of the rows. */
export function addPaid(places: readonly PricePlace[], rows: Rows, list: PriceList): void {
  for (const place of places) add(rows, place, countedPrice(place.term.item, list).price.value);
}

/**
 * By what is filled in, a package that nobody asked for counts with its contents on top: where it is the cheaper way to
 * what was picked the page says so, and it is never taken just for that.
 */
export function addUnasked(places: readonly PricePlace[], rows: Rows, { picks, list }: Question): void {
  const paid = new Set<unknown>(places.map(({ term }) => term.item));
  const amountOf = (part: Extra) => (paid.has(part) ? countedPrice(part, list).price.value : 0);
  for (const place of places) {
    const { term } = place;
    if (term.kind !== 'extra' || term.contents.size === 0) continue;
    if (picks[extraKeyOf(term.item)] === valueWith(term.item)) continue;
    add(
      rows,
      place,
      [...term.contents].map(amountOf).reduce((sum, amount) => sum + amount, 1),
    );
  }
}
