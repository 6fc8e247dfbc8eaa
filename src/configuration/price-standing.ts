import { priceOn, type KnownPrice } from '../catalogue/look-up';
import type { PriceList } from '../catalogue/schema/catalogue';
import type { Offer } from '../catalogue/schema/offer';

/** Where a list price stands among all list prices of its row that were published by the same day. */
export interface PriceStanding {
  readonly kind: 'only' | 'same' | 'highest' | 'lowest' | 'between';
  readonly now: KnownPrice;
  /** The last time that it was as low as ever, and as high. */
  readonly lowest: KnownPrice;
  readonly highest: KnownPrice;
  /** How many there are, and the day of the first. */
  readonly count: number;
  readonly since: string;
}

/** null where no price is in force on the list */
export function priceStanding(offer: Offer, list: PriceList): PriceStanding | null {
  const now = priceOn(offer, list, 'list');
  const known = offer.prices.filter(
    (price): price is KnownPrice =>
      price.basis === 'list' && price.from <= list.date && typeof price.value === 'number',
  );
  const [first] = known;
  if (!now || !first) return null;
  const lowest = known.reduce((least, price) => (price.value <= least.value ? price : least));
  const highest = known.reduce((most, price) => (price.value >= most.value ? price : most));
  const kind =
    known.length === 1
      ? 'only'
      : lowest.value === highest.value
        ? 'same'
        : now.value === highest.value
          ? 'highest'
          : now.value === lowest.value
            ? 'lowest'
            : 'between';
  return { kind, now, lowest, highest, count: known.length, since: first.from };
}
