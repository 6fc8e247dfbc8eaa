import { recordOf } from '../record-of';
import type { Literals } from '../schema/extra';
import type { Model } from '../schema/model';
import type { Offer } from '../schema/offer';
import { modelRows, offerSteps } from '../steps';

/** One car that can be ordered: a row of the price list, and a value in each step that rows leave open. */
export interface Combination {
  readonly offer: Offer;
  /** The id of its value in each step. */
  readonly ids: Readonly<Record<string, string>>;
}

/** More than these of a model are not walked. */
const WALKED = 2000;

const has = ({ ids }: Combination, { has: _has, lacks: _lacks, ...literals }: Literals): boolean =>
  Object.entries(literals).every(([step, wanted = []]) => wanted.includes(ids[step] ?? ''));

/** Steps that any row goes with: colours, interiors. */
const openRows = modelRows.filter((row) => !row.inOffer);

/** Whether a model has few enough cars to walk them all: nothing on top of rows and finishes, and not too many of these. */
export const isWalked = (model: Model): boolean =>
  (model.extras ?? []).length === 0 &&
  openRows.reduce((cars, { list }) => cars * model[list].length, model.offers.length) <= WALKED;

/**
 * Every valid car of a model without extras, found the plain way: each row in each colour with each interior, less what a rule forbids.
 * Deliberately not the engine's way, so that the two can be held against one another.
 */
export function* combinationsOf(model: Model): Generator<Combination, void, undefined> {
  for (const offer of model.offers) {
    let completed: readonly Combination['ids'][] = [recordOf(offerSteps, (step) => offer[step])];
    for (const { id: step, list } of openRows)
      completed = completed.flatMap((ids) => model[list].map(({ id }) => ({ ...ids, [step]: id })));
    for (const ids of completed) {
      const car = { offer, ids };
      if (model.rules.every((rule) => !has(car, rule.when) || has(car, rule.needs))) yield car;
    }
  }
}
