import type { PriceList } from '../schema/catalogue';
import type { Figure } from '../schema/figure';
import type { Literals, Model, Offer, Powertrain, Price, PriceBasis, Specs } from '../schema/model';

/** One car that can be ordered: a row of the price list in a colour with an interior. */
export interface Car {
  readonly offer: Offer;
  readonly colour: string;
  readonly interior: string;
}

const has = ({ offer, colour, interior }: Car, literals: Literals): boolean => {
  const values: Readonly<Record<string, string>> = {
    engine: offer.engine,
    gearbox: offer.gearbox,
    drive: offer.drive,
    trim: offer.trim,
    colour,
    interior,
  };
  return Object.entries(literals).every(([step, ids = []]) => ids.includes(values[step] ?? ''));
};

/**
 * Every valid car of a model, found the plain way: each row in each colour with each interior, less what a rule forbids.
 * Deliberately not the engine's way, so that the two can be held against one another.
 */
export function* carsOf(model: Model): Generator<Car, void, undefined> {
  for (const offer of model.offers) {
    for (const { id: colour } of model.colours) {
      for (const { id: interior } of model.interiors) {
        const car = { offer, colour, interior };
        if (model.rules.every((rule) => !has(car, rule.when) || has(car, rule.needs))) yield car;
      }
    }
  }
}

/** The price of a row in force on the day of a price list; undefined before the first one. */
export const priceOn = (offer: Offer, list: PriceList, basis: PriceBasis = 'list'): Price | undefined =>
  offer.prices.findLast((price) => price.basis === basis && price.from <= list.date);

const samePowertrain = (offer: Offer) => (powertrain: Powertrain) =>
  powertrain.engine === offer.engine &&
  powertrain.gearbox === offer.gearbox &&
  powertrain.drive === offer.drive;

export const powertrainOf = (model: Model, offer: Offer): Powertrain | undefined =>
  model.powertrains.find(samePowertrain(offer));

/** A row's own figures before its powertrain's before its model's. */
export const specsOf = (
  model: Model,
  offer: Offer,
): Specs & Readonly<Record<string, Figure | undefined>> => ({
  ...model.specs,
  ...powertrainOf(model, offer)?.specs,
  ...offer.specs,
});
