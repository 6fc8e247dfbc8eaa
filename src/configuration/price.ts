import type { PriceList } from '../catalogue/schema/catalogue';
import type { Offer, Price, PriceBasis } from '../catalogue/schema/model';
import type { Range } from './range';

/** A price that has a number. Whole kopecks. */
export type KnownPrice = Price & { readonly value: number };

const isKnown = (price: Price): price is KnownPrice => typeof price.value === 'number';

/** The price of an offer in force on the day of a price list, or null when none was published by then. */
export function priceOn(offer: Offer, list: PriceList, basis: PriceBasis): KnownPrice | null {
  const inForce = offer.prices.findLast((price) => price.basis === basis && price.from <= list.date);
  return inForce && isKnown(inForce) ? inForce : null;
}

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
    (each): each is KnownPrice => each.basis === 'list' && each.from > list.date && isKnown(each),
  );
  if (!later) throw new Error(`offer ${offer.id} has no list price`);
  return { price: later, onList: false };
}

/** What a car costs on a list, by offer id, in whole kopecks. */
export function priceTable(range: Range, list: PriceList): ReadonlyMap<string, number> {
  return new Map(
    [...range.offers.values()].map(({ offer }) => [offer.id, countedPrice(offer, list).price.value] as const),
  );
}

const STALE_DAYS = 90;
const DAY = 86_400_000;

/** Whether a price list is so old that its prices are only a guide. */
export const isStale = (list: PriceList, today: Date): boolean =>
  today.getTime() - new Date(list.date).getTime() > STALE_DAYS * DAY;
