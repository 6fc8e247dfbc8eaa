import { priceOn, type KnownPrice } from '../catalogue/look-up';
import type { PriceList } from '../catalogue/schema/catalogue';
import type { Offer } from '../catalogue/schema/model';

/**
 * The list price that a car is counted with. An offer that has none on the list of the link is counted with the first
 * one published after it, so that every car always has a price; `onList` says which of the two it is.
 * @throws Error when the offer never had a price, which the catalogue's check refuses beforehand
 */
export function countedPrice(
  offer: Offer,
  list: PriceList,
): { readonly price: KnownPrice; readonly onList: boolean } {
  const price = priceOn(offer, list, 'list');
  if (price) return { price, onList: true };
  const later = offer.prices.find(
    (each): each is KnownPrice =>
      each.basis === 'list' && each.from > list.date && typeof each.value === 'number',
  );
  if (!later) throw new Error(`offer ${offer.id} has no list price`);
  return { price: later, onList: false };
}

const STALE_DAYS = 90;
const DAY = 86_400_000;

/** Whether a price list is so old that its prices are only a guide. */
export const isStale = (list: PriceList, today: Date): boolean =>
  today.getTime() - new Date(list.date).getTime() > STALE_DAYS * DAY;
