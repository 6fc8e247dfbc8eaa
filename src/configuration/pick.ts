import { isExtraKey, valueWithout, WITHOUT } from '../catalogue/extras';
import { carWith, questionOf, type PricedCar } from './car';
import type { ModelRange } from './model-range';
import { picksAmong, without, type Choice, type Selection } from './selection';
import { ask, type CarIds, type Scope, type Solution } from './solver';

/** What taking an option leads to. */
export interface PickResult extends PricedCar {
  readonly selection: Selection;
  /** The picks that give way, in the order of the page. Empty when the option fits. */
  readonly givesWay: readonly Choice[];
  /** The picks that had been set aside and fit again. */
  readonly comesBack: readonly Choice[];
}

/** The cars that a question about a value is put to: those of the model that is wanted, else of the one that is shown. */
export const scopeFor = (range: ModelRange, { picks }: Selection, step: Choice, id: string): Scope =>
  range.ofModel(step === 'model' ? id : picks.model);

/**
 * What it leads to when the buyer takes an option: the fewest picks give way, and of the cars that need as few, the one
 * that brings back the most, then the cheapest.
 * @returns null when no car of the model has the option
 */
export function pickResultOf(
  range: ModelRange,
  selection: Selection,
  step: Choice,
  id: string,
): PickResult | null {
  const answer = ask(scopeFor(range, selection, step, id), questionOf(range, selection));
  const solution = answer.nearest({ step, id });
  return solution && taking(range, selection, { step, id }, solution);
}

/** The selection and the car once an option is taken that the solver has answered with `solution`. */
export function taking(
  range: ModelRange,
  selection: Selection,
  { step, id }: { readonly step: Choice; readonly id: string },
  { ids, givesWay, price }: Solution,
): PickResult {
  const { picks, aside, list } = selection;
  const asked: Selection = { picks: { ...picks, [step]: id }, aside: without(aside, step), list };
  const settledTo = settle(range.choices, asked, givesWay, ids);
  return {
    ...settledTo,
    selection: id === WITHOUT ? unsaid(range, settledTo.selection, step, ids) : settledTo.selection,
    car: carWith(range, ids),
    price,
    givesWay,
  };
}

/** An extra that is taken away again need not be refused, where the car comes without it by itself. */
function unsaid(range: ModelRange, selection: Selection, step: Choice, ids: CarIds): Selection {
  const { model } = selection.picks;
  const silent: Selection = { ...selection, picks: { ...without(selection.picks, step), model } };
  const solution = ask(range.ofModel(model), questionOf(range, silent)).nearest();
  const isSame = solution && range.choices.every((choice) => solution.ids[choice] === ids[choice]);
  return isSame ? silent : selection;
}

/** Moves what gave way aside, and back what fits again. */
function settle(choices: readonly Choice[], selection: Selection, givesWay: readonly Choice[], ids: CarIds) {
  const { picks, aside } = selection;
  const valueOf = (choice: Choice) => ids[choice] ?? (isExtraKey(choice) ? valueWithout(choice) : undefined);
  const isBack = (choice: Choice) => aside[choice] !== undefined && aside[choice] === valueOf(choice);
  const comesBack = choices.filter((choice) => !givesWay.includes(choice) && isBack(choice));
  const stays = (choice: Choice) => !givesWay.includes(choice) && !comesBack.includes(choice);
  const next: Selection = {
    ...selection,
    picks: {
      ...picksAmong(choices, (choice) =>
        stays(choice) ? picks[choice] : comesBack.includes(choice) ? aside[choice] : undefined,
      ),
      model: ids.model,
    },
    aside: picksAmong(choices, (choice) =>
      stays(choice) ? aside[choice] : givesWay.includes(choice) ? picks[choice] : undefined,
    ),
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
  return settle(range.choices, selection, [], solution.ids).selection;
}
