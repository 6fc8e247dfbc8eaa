import { carWith, type Car } from '../../configuration/car';
import type { ModelRange } from '../../configuration/model-range';
import { ask } from '../../configuration/solver';

/** A row of the price list as a car: the cheapest one that has it. */
export interface Candidate {
  readonly car: Car;
  /** On the newest list, whole kopecks. */
  readonly price: number;
}

/**
 * Every row of the price list that a car can be bought of, the cheapest first: one question to the engine for all of them.
 * Whatever a buyer can wish here, a car has by its row, so that these stand for all the cars there are.
 */
export function candidatesOf(range: ModelRange): readonly Candidate[] {
  const prices = range.pricesOn(range.newestList);
  const { nearest } = ask(range.all, {
    picks: {},
    aside: {},
    prices,
    list: range.newestList,
    distances: new Map(),
  });
  return [...range.offers.keys()]
    .flatMap((id) => {
      const found = nearest({ step: 'offer', id });
      return found ? [{ car: carWith(range, found.ids), price: found.price }] : [];
    })
    .toSorted((a, b) => a.price - b.price);
}
