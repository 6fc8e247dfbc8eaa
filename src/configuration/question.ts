import { variables, variableOf } from '../catalogue/problem';
import { steps, type Step } from '../catalogue/steps';
import { priceTable } from './price';
import type { Range } from './range';
import type { Picks, Wishes } from './wishes';

/** Picks as the engine reads them: a value index or -1 for each variable. */
export function choicesOf(range: Range, picks: Picks): Int32Array {
  const choices = new Int32Array(variables.length).fill(-1);
  for (const step of steps) {
    const id = picks[step];
    if (id !== undefined) choices[variableOf(step)] = range.values[step].indexOf(id);
  }
  return choices;
}

/** Costs for the engine, and how to read a price out of a total. */
export interface Costs {
  readonly byVariable: readonly Float64Array[];
  /** The price in kopecks within a total that the engine returns. */
  readonly priceIn: (total: number) => number;
}

/**
 * Prices as costs. Missing a pick that was set aside costs more than any price could, so that of the cars with the
 * fewest changes the engine takes one that brings back the most of them, and then the cheapest: one pass, no search.
 */
export function costsOf(range: Range, wishes: Wishes): Costs {
  const list = range.lists.get(wishes.list) ?? range.newestList;
  const prices = priceTable(range, list);
  const miss = 1 + Math.max(...prices.values());
  const byVariable = variables.map((variable) => {
    const back = variable === 'offer' ? undefined : wishes.aside[variable];
    return Float64Array.from(range.values[variable], (id) =>
      variable === 'offer' ? (prices.get(id) ?? 0) : back !== undefined && id !== back ? miss : 0,
    );
  });
  return { byVariable, priceIn: (total) => total % miss };
}

/** A combination that the engine answers with, as ids by step. */
export function idsOf(range: Range, values: ArrayLike<number>): Record<Step, string> & { offer: string } {
  const id = (variable: (typeof variables)[number]) =>
    range.values[variable][values[variableOf(variable)] ?? -1] ?? '';
  return {
    model: id('model'),
    engine: id('engine'),
    gearbox: id('gearbox'),
    drive: id('drive'),
    trim: id('trim'),
    colour: id('colour'),
    interior: id('interior'),
    offer: id('offer'),
  };
}
