import type { Model } from '../../catalogue/schema/model';
import { carOf, type Car } from '../../configuration/car';
import type { ModelRange } from '../../configuration/model-range';

/** The models that a car can be laid over: all the others, or its own in a range that has no other. */
export function othersOf(range: ModelRange, first: Car): readonly Model[] {
  const others = range.catalogue.models.filter(({ id }) => id !== first.model.id);
  return others.length > 0 ? others : range.catalogue.models;
}

/** The model chosen, or the next one of the range after the car's own. */
export function secondModel(range: ModelRange, first: Car, chosen: string | null): Model {
  const others = othersOf(range, first);
  const { models } = range.catalogue;
  const next = models[(models.findIndex(({ id }) => id === first.model.id) + 1) % models.length];
  return others.find(({ id }) => id === chosen) ?? next ?? first.model;
}

/** The cheapest car of a model on a price list. */
export const cheapestCar = (range: ModelRange, model: string, list: string): Car =>
  carOf(range, { picks: { model }, aside: {}, list });
