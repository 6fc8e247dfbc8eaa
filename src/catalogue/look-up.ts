// What holds for a row of the price list: its price on a day, its powertrain. The page and the check look it
// up here, so that what the check proves is what the page shows.
import type { PriceList } from './schema/catalogue';
import type { Ground } from './schema/figure';
import type { PriceBasis } from './price-bases';
import type { Model } from './schema/model';
import type { Offer, Powertrain, Price } from './schema/offer';
import type { PowertrainKind } from './schema/specs';
import { offerSteps, powertrainSteps, type Step } from './steps';

/** A price that has a number. Whole kopecks. */
export type KnownPrice = Price & { readonly value: number };

/** Whatever has prices by date: an offer, an extra, a charge. */
export type Priced = Pick<Offer, 'id' | 'prices'>;

const isKnown = (price: Price): price is KnownPrice => typeof price.value === 'number';

/** What was known of a price on the day of a price list: it may say that none is published. */
export const priceEntryOn = (priced: Priced, list: PriceList, basis: PriceBasis): Price | undefined =>
  priced.prices.findLast((price) => price.basis === basis && price.from <= list.date);

/** The price in force on the day of a price list, or null when none was published by then. */
export function priceOn(priced: Priced, list: PriceList, basis: PriceBasis): KnownPrice | null {
  const inForce = priceEntryOn(priced, list, basis);
  return inForce && isKnown(inForce) ? inForce : null;
}

/** The powertrain of an offer; undefined when the model describes none like it, which the check refuses. */
export const powertrainOf = ({ powertrains }: Model, offer: Offer): Powertrain | undefined =>
  powertrains.find((each) => powertrainSteps.every((step) => each[step] === offer[step]));

/** What drives a row's cars: an engine, where its powertrain says nothing else. */
export const kindOf = (model: Model, offer: Offer): PowertrainKind =>
  powertrainOf(model, offer)?.kind ?? 'combustion';

/** What a column of an offer rests on: its own ground where it has one, else the row's. */
export function groundOf(offer: Offer, step: Step): Ground {
  const column = offerSteps.find((each) => each === step);
  const ground: Ground = (column && offer.grounds?.[column]) ?? offer;
  const { source, date, status, note, also, beside } = ground;
  return {
    source,
    date,
    status,
    ...(note && { note }),
    ...(also && { also }),
    ...(beside !== undefined && { beside }),
  };
}
