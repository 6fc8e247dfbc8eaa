import { priceOn, type KnownPrice, type Priced } from '../catalogue/look-up';
import type { PriceList } from '../catalogue/schema/catalogue';

/**
 * The list price that an offer, an extra or a charge is counted with. One that has none on the list of the link is
 * counted with the first one published after it, so that every car always has a price; `onList` says which of the two
 * it is.
 * @throws Error when it never had a price, which the catalogue's check refuses beforehand
 */
export function countedPrice(
  priced: Priced,
  list: PriceList,
): { readonly price: KnownPrice; readonly onList: boolean } {
  const price = priceOn(priced, list, 'list');
  if (price) return { price, onList: true };
  const later = priced.prices.find(
    (each): each is KnownPrice =>
      each.basis === 'list' && each.from > list.date && typeof each.value === 'number',
  );
  if (!later) throw new Error(`${priced.id} has no list price`);
  return { price: later, onList: false };
}

const STALE_DAYS = 90;
const DAY = 86_400_000;

/** Whether a price list is so old that its prices are only a guide. */
export const isStale = (list: PriceList, today: Date): boolean =>
  today.getTime() - new Date(list.date).getTime() > STALE_DAYS * DAY;
