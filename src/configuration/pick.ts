import { evaluate, nearest } from '../engine/index';
import { variables, variableOf } from '../catalogue/problem';
import { steps, type Step } from '../catalogue/steps';
import { carOf, carWith, type Car } from './car';
import { choicesOf, costsOf, idsOf } from './question';
import type { Range, Scope } from './range';
import { picksBy, without, type Wishes } from './wishes';

/** What taking an option leads to. */
export interface Outcome {
  readonly wishes: Wishes;
  readonly car: Car;
  /** The picks that give way, in the order of the steps. Empty when the option fits. */
  readonly givesWay: readonly Step[];
  /** The picks that had been set aside and fit again. */
  readonly comesBack: readonly Step[];
}

/** The cars that a question about a step is put to: picking a model may change everything, picking else never the model. */
export const scopeOf = (range: Range, wishes: Wishes, step: Step): Scope =>
  step === 'model' ? range.all : range.ofModel(wishes.picks.model);

/**
 * What it leads to when the buyer takes an option: the fewest picks give way, and of the cars that need as few, the one
 * that brings back the most, then the cheapest.
 * @returns null when no car of the model has the option
 */
export function outcomeOf(range: Range, wishes: Wishes, step: Step, id: string): Outcome | null {
  const value = range.values[step].indexOf(id);
  if (value < 0) return null;
  const asked = { ...wishes, aside: without(wishes.aside, step) };
  const { diagram } = scopeOf(range, wishes, step);
  const answer = nearest(diagram, choicesOf(range, wishes.picks), costsOf(range, asked).byVariable, {
    variable: variableOf(step),
    value,
  });
  if (!answer) return null;
  const ids = idsOf(range, answer.values);
  const givesWay = steps.filter((each) => each !== step && answer.changed.includes(variableOf(each)));
  const picks: Wishes['picks'] = { ...wishes.picks, [step]: id };
  return { ...settle({ ...asked, picks }, givesWay, ids), car: carWith(range, ids), givesWay };
}

/** Moves what gave way aside, and back what fits again. */
function settle(wishes: Wishes, givesWay: readonly Step[], ids: Readonly<Record<Step, string>>) {
  const { picks, aside } = wishes;
  const comesBack = steps.filter((step) => !givesWay.includes(step) && aside[step] === ids[step]);
  const stays = (step: Step) => !givesWay.includes(step) && !comesBack.includes(step);
  const settled: Wishes = {
    ...wishes,
    picks: {
      ...picksBy((step) => (stays(step) ? picks[step] : comesBack.includes(step) ? ids[step] : undefined)),
      model: ids.model,
    },
    aside: picksBy((step) => (stays(step) ? aside[step] : givesWay.includes(step) ? picks[step] : undefined)),
  };
  return { wishes: settled, comesBack };
}

/** How many picks must give way for each option, and the price of the car it leads to in kopecks. */
export interface Prospects {
  readonly of: (step: Step, id: string) => { readonly changes: number; readonly price: number };
}

/** Every option of every step, answered at once. */
export function prospectsOf(range: Range, wishes: Wishes): Prospects {
  const choices = choicesOf(range, wishes.picks);
  const costs = costsOf(range, wishes);
  const ofModels = evaluate(range.all.diagram, choices, costs.byVariable);
  const ofModel = evaluate(range.ofModel(wishes.picks.model).diagram, choices, costs.byVariable);
  return {
    of(step, id) {
      const variable = variables.indexOf(step);
      const value = range.values[step].indexOf(id);
      const answer = step === 'model' ? ofModels : ofModel;
      return {
        changes: answer.changes[variable]?.[value] ?? Infinity,
        price: costs.priceIn(answer.cost[variable]?.[value] ?? Infinity),
      };
    },
  };
}

/** Takes the wishes as they are: nothing gives way, what fits comes back. */
export function settledWishes(range: Range, wishes: Wishes): Wishes {
  return settle(wishes, [], carOf(range, wishes).ids).wishes;
}
