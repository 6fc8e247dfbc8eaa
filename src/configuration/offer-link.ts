import type { PriceList } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import type { Offer } from '../catalogue/schema/offer';
import { writeAddress } from './address';
import { picksOf } from './place';
import type { Picks } from './selection';

/** Whether a model has another drive too, so that a row must say which one it has. */
export const hasDriveChoice = ({ offers }: Model, { drive }: Offer): boolean =>
  offers.some((other) => other.drive !== drive);

/**
 * The query of the cheapest car of an offer; it names the drive only where the model has another one.
 * @param more picks beside the row
 */
export function offerQuery(model: Model, offer: Offer, list: PriceList, more: Picks = {}): string {
  return writeAddress({ picks: { ...more, ...picksOf(model, offer) }, aside: {}, list: list.id });
}
