import { extraKeyOf, extrasOf, valueWith } from '../../catalogue/extras';
import type { Extra } from '../../catalogue/schema/extra';
import { carWith, type Car } from '../../configuration/car';
import type { ModelRange } from '../../configuration/model-range';
import type { Picks } from '../../configuration/selection';
import { ask } from '../../configuration/solver';

/** A row of the price list as a car: the cheapest one that has it, with as many of the extras wished for as go with it. */
export interface Candidate {
  readonly car: Car;
  /** On the newest list, with everything that is on it. Whole kopecks. */
  readonly price: number;
  /** Those of its extras that were wished for. */
  readonly wished: readonly Extra[];
}

/**
 * Every row of the price list that a car can be bought of, the cheapest first: one question to the engine for each model.
 * Whatever a buyer can wish here besides, a car has by its row, so that these stand for all the cars there are.
 * @param have ids that may be those of extras; of two that exclude one another a car has the first
 */
export function candidatesOf(range: ModelRange, have: readonly string[] = []): readonly Candidate[] {
  const picks = picksFor(range, have);
  const question = { picks, aside: {}, list: range.newestList, distances: new Map() };
  return range.catalogue.models
    .flatMap((model) => {
      const { nearest } = ask(range.ofModel(model.id), question);
      return model.offers.flatMap(({ id }) => nearest({ step: 'offer', id }) ?? []);
    })
    .map(({ ids, price }) => {
      const car = carWith(range, ids);
      return { car, price, wished: car.extras.filter((extra) => have.includes(extra.id)) };
    })
    .toSorted((a, b) => a.price - b.price);
}

/** Extras of any model: where a model does not know one, it gives way. */
function picksFor({ catalogue }: ModelRange, have: readonly string[]): Picks {
  const all = catalogue.models.flatMap(extrasOf);
  const wished = have.flatMap((id) => all.filter((extra) => extra.id === id));
  return Object.fromEntries(wished.toReversed().map((extra) => [extraKeyOf(extra), valueWith(extra)]));
}

/** The picks that make the cheapest car of its row this one. */
export const picksWished = ({ wished }: Candidate): Picks =>
  Object.fromEntries(wished.map((extra) => [extraKeyOf(extra), valueWith(extra)]));
