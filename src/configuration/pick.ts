import { steps, type Step } from '../catalogue/steps';
import { carWith, questionOf, type Car } from './car';
import type { ModelRange } from './model-range';
import { picksBy, without, type Selection } from './selection';
import { ask, type CarIds, type Scope, type Solution } from './solver';

/** What taking an option leads to. */
export interface PickResult {
  readonly selection: Selection;
  readonly car: Car;
  /** The picks that give way, in the order of the steps. Empty when the option fits. */
  readonly givesWay: readonly Step[];
  /** The picks that had been set aside and fit again. */
  readonly comesBack: readonly Step[];
}

/** The cars that a question about a step is put to: picking a model may change everything, picking else never the model. */
export const scopeFor = (range: ModelRange, { picks }: Selection, step: Step): Scope =>
  step === 'model' ? range.all : range.ofModel(picks.model);

/**
 * What it leads to when the buyer takes an option: the fewest picks give way, and of the cars that need as few, the one
 * that brings back the most, then the cheapest.
 * @returns null when no car of the model has the option
 */
export function pickResultOf(
  range: ModelRange,
  selection: Selection,
  step: Step,
  id: string,
): PickResult | null {
  const answer = ask(scopeFor(range, selection, step), questionOf(range, selection));
  const solution = answer.nearest({ step, id });
  return solution && taking(range, selection, { step, id }, solution);
}

/** The selection and the car once an option is taken that the solver has answered with `solution`. */
export function taking(
  range: ModelRange,
  { picks, aside, list }: Selection,
  { step, id }: { readonly step: Step; readonly id: string },
  { ids, givesWay }: Solution,
): PickResult {
  const asked: Selection = { picks: { ...picks, [step]: id }, aside: without(aside, step), list };
  return { ...settle(asked, givesWay, ids), car: carWith(range, ids), givesWay };
}

/** Moves what gave way aside, and back what fits again. */
function settle(selection: Selection, givesWay: readonly Step[], ids: CarIds) {
  const { picks, aside } = selection;
  const comesBack = steps.filter((step) => !givesWay.includes(step) && aside[step] === ids[step]);
  const stays = (step: Step) => !givesWay.includes(step) && !comesBack.includes(step);
  const next: Selection = {
    ...selection,
    picks: {
      ...picksBy((step) => (stays(step) ? picks[step] : comesBack.includes(step) ? ids[step] : undefined)),
      model: ids.model,
    },
    aside: picksBy((step) => (stays(step) ? aside[step] : givesWay.includes(step) ? picks[step] : undefined)),
  };
  return { selection: next, comesBack };
}

/**
 * Takes a selection as it is: nothing gives way, what fits comes back.
 * @throws Error when its picks contradict each other
 */
export function settled(range: ModelRange, selection: Selection): Selection {
  const scope = range.ofModel(selection.picks.model);
  const solution = ask(scope, questionOf(range, selection)).nearest();
  if (!solution || solution.givesWay.length > 0)
    throw new Error(`no car has ${JSON.stringify(selection.picks)}`);
  return settle(selection, [], solution.ids).selection;
}
