// What holds for a row of the price list: its price on a day, its powertrain, its figures. The page and the check look it
// up here, so that what the check proves is what the page shows.
import type { PriceList } from './schema/catalogue';
import type { Figure, Ground } from './schema/figure';
import type { Model, Offer, Powertrain, Price, PriceBasis } from './schema/model';
import type { SpecId } from './schema/specs';
import { offerSteps, powertrainSteps, type Step } from './steps';

/** A price that has a number. Whole kopecks. */
export type KnownPrice = Price & { readonly value: number };

const isKnown = (price: Price): price is KnownPrice => typeof price.value === 'number';

/** The price of an offer in force on the day of a price list, or null when none was published by then. */
export function priceOn(offer: Offer, list: PriceList, basis: PriceBasis): KnownPrice | null {
  const inForce = offer.prices.findLast((price) => price.basis === basis && price.from <= list.date);
  return inForce && isKnown(inForce) ? inForce : null;
}

/** The powertrain of an offer; undefined when the model describes none like it, which the check refuses. */
export const powertrainOf = ({ powertrains }: Model, offer: Offer): Powertrain | undefined =>
  powertrains.find((each) => powertrainSteps.every((step) => each[step] === offer[step]));

/** A figure of a car: its offer's own, else its powertrain's, else its model's. */
export const specOf = (
  { model, offer }: { readonly model: Model; readonly offer: Offer },
  id: SpecId,
): Figure | undefined => offer.specs?.[id] ?? powertrainOf(model, offer)?.specs[id] ?? model.specs[id];

/** What a column of an offer rests on: its own ground where it has one, else the row's. */
export function groundOf(offer: Offer, step: Step): Ground {
  const column = offerSteps.find((each) => each === step);
  const { source, date, status, note, also } = (column && offer.grounds?.[column]) ?? offer;
  return { source, date, status, ...(note && { note }), ...(also && { also }) };
}
