import type { PriceList } from '../catalogue/schema/catalogue';
import type { Model, Offer } from '../catalogue/schema/model';
import { writeAddress } from './address';

/** Whether a model has another drive too, so that a row must say which one it has. */
export const hasDriveChoice = ({ offers }: Model, { drive }: Offer): boolean =>
  offers.some((other) => other.drive !== drive);

/** The query of the cheapest car of an offer; it names the drive only where the model has another one. */
export function offerQuery(model: Model, offer: Offer, list: PriceList): string {
  const { engine, gearbox, drive, trim } = offer;
  const picks = { model: model.id, engine, gearbox, ...(hasDriveChoice(model, offer) && { drive }), trim };
  return writeAddress({ picks, aside: {}, list: list.id });
}
