import { recordOf } from '../catalogue/record-of';
import { extraKeyOf, extrasOf, valueWith } from '../catalogue/extras';
import type { Extra } from '../catalogue/schema/extra';
import type { Model } from '../catalogue/schema/model';
import type { Offer } from '../catalogue/schema/offer';
import type { Finish, Option } from '../catalogue/schema/option';
import type { PriceList } from '../catalogue/schema/catalogue';
import { finishRows, finishSteps, steps, type FinishStep, type Step } from '../catalogue/steps';
import type { ModelRange } from './model-range';
import type { Selection } from './selection';
import { ask, type CarIds, type Question } from './solver';

/** One complete car that can be bought: its value in each step, and the row of the price list. */
export interface Car
  extends
    Readonly<Record<Exclude<Step, FinishStep | 'model'>, Option>>,
    Readonly<Record<FinishStep, Finish>> {
  readonly ids: CarIds;
  readonly model: Model;
  readonly offer: Offer;
  /** What it has beyond its row, in the order of the catalogue. */
  readonly extras: readonly Extra[];
}

/** A car and what it costs with everything that is on it, in whole kopecks. */
export interface PricedCar {
  readonly car: Car;
  readonly price: number;
}

/**
 * The car that answers to a selection: every pick, as much of what was set aside as fits, and the cheapest completion.
 * @throws Error when the picks contradict each other, which no way of picking allows
 */
export function pricedCarOf(range: ModelRange, selection: Selection): PricedCar {
  const answer = ask(range.ofModel(selection.picks.model), questionOf(range, selection)).nearest();
  if (!answer || answer.givesWay.length > 0) throw new Error(`no car has ${JSON.stringify(selection.picks)}`);
  return { car: carWith(range, answer.ids), price: answer.price };
}

/** The same car, without its price. */
export const carOf = (range: ModelRange, selection: Selection): Car => pricedCarOf(range, selection).car;

/** A selection as the solver is asked about it. */
export const questionOf = (range: ModelRange, selection: Selection): Question => ({
  picks: selection.picks,
  aside: selection.aside,
  list: listOf(range, selection),
  // What is filled in where a colour cannot stay is the one that looks most like it: a white car stays white.
  distances: new Map(
    finishSteps.flatMap((step) => {
      const liked = selection.picks[step] ?? selection.aside[step];
      return liked === undefined ? [] : [[step, range.distancesFrom(step, liked)] as const];
    }),
  ),
});

/** The price list that a selection is shown on. */
export const listOf = (range: ModelRange, { list }: Selection): PriceList =>
  range.lists.get(list) ?? range.newestList;

/** The car with these values. */
export function carWith(range: ModelRange, ids: CarIds): Car {
  const sold = range.offers.get(ids.offer);
  if (!sold) throw new Error(`unknown offer ${ids.offer}`);
  const { model, offer } = sold;
  const all = range.optionsOf(model.id);
  const options = recordOf(steps, (step) => named(all[step], ids[step]));
  const finishes = recordOf(finishSteps, (step) =>
    named(
      finishRows.flatMap((row) => (row.id === step ? model[row.list] : [])),
      ids[step],
    ),
  );
  const extras = extrasOf(model).filter((extra) => ids[extraKeyOf(extra)] === valueWith(extra));
  return { ...options, ...finishes, ids, model, offer, extras };
}

function named<T extends { readonly id: string }>(options: readonly T[], id: string): T {
  const option = options.find((each) => each.id === id);
  if (!option) throw new Error(`unknown option ${id}`);
  return option;
}
