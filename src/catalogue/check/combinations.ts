import type { Literals, Model, Offer } from '../schema/model';

/** One car that can be ordered: a row of the price list in a colour with an interior. */
export interface Combination {
  readonly offer: Offer;
  readonly colour: string;
  readonly interior: string;
}

const has = ({ offer, colour, interior }: Combination, literals: Literals): boolean => {
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
export function* combinationsOf(model: Model): Generator<Combination, void, undefined> {
  for (const offer of model.offers) {
    for (const { id: colour } of model.colours) {
      for (const { id: interior } of model.interiors) {
        const car = { offer, colour, interior };
        if (model.rules.every((rule) => !has(car, rule.when) || has(car, rule.needs))) yield car;
      }
    }
  }
}
