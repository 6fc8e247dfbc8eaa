// Where the configuration meets the engine: it writes picks and prices as the engine reads them, asks, and reads the
// answers as ids of the catalogue. The one other such place is explainer.ts, which a page only loads once somebody asks why.
import { answer, compile, decodeDiagram, type Diagram, type Problem } from '../engine/index';
import {
  problemOf,
  variableOf,
  variables,
  type Origin,
  type Values,
  type VariableId,
} from '../catalogue/problem';
import { recordOf } from '../catalogue/record-of';
import type { CatalogueCore } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import { steps, type Step } from '../catalogue/steps';
import type { Picks } from './selection';

export type { Problem };
export type CompiledDiagram = Diagram;

/** The cars of one model, or of all: what is allowed, why, and the compiled set of all of them. */
export interface Scope {
  readonly problem: Problem;
  readonly values: Values;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly diagram: Diagram;
}

/** @param diagramOf where the diagram of the scope's problem comes from */
export function scopeOf(
  catalogue: CatalogueCore,
  models: readonly Model[],
  diagramOf: (problem: Problem) => Diagram,
): Scope {
  const { problem, origins, values } = problemOf(catalogue, models);
  return { problem, values, origins, diagram: diagramOf(problem) };
}

/** Compiled on the spot, where nobody has done so before. */
export const compiledHere = (problem: Problem): Diagram => compile(problem);

/**
 * Compiled when the site was built, and written as base64.
 * @throws Error when it is damaged, or of another problem
 */
export const compiledBefore = (file: string, problem: Problem): Diagram =>
  decodeDiagram(
    Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0)),
    problem,
  );

/** A complete car: the id of its value in each step, and of the row of the price list. */
export type CarIds = Readonly<Record<VariableId, string>>;

/** The closest car to the picks, then the one that brings back the most of what was set aside, then the cheapest. */
export interface Solution {
  readonly ids: CarIds;
  /** The picks that give way, in the order of the steps. */
  readonly givesWay: readonly Step[];
  /** Whole kopecks. */
  readonly price: number;
}

export interface Question {
  readonly picks: Picks;
  /** Picks that had given way and are welcome back. */
  readonly aside: Picks;
  /** What each offer costs, by its id, in whole kopecks. */
  readonly prices: ReadonlyMap<string, number>;
  /** How far the values of a step are from what the buyer would like there, in whole numbers: it decides between equals. */
  readonly distances: ReadonlyMap<Step, ReadonlyMap<string, number>>;
}

export interface Answer {
  /**
   * @param want a value, or a row of the price list, that the car must have; the pick of its step then does not count
   * @returns null when no car of the scope has it
   */
  readonly nearest: (want?: { readonly step: VariableId; readonly id: string }) => Solution | null;
}

/** Puts a question to the cars of a scope: one question, whose answer holds for every option of every step. */
export function ask(scope: Scope, question: Question): Answer {
  const { values } = scope;
  const { nearest } = answer(scope.diagram, choicesOf(values, question.picks), costsOf(values, question));
  return {
    nearest(want) {
      const value = want ? values[want.step].indexOf(want.id) : -1;
      if (want && value < 0) return null;
      const found = nearest(want && { variable: variableOf(want.step), value });
      if (!found) return null;
      const ids = recordOf(variables, (id) => values[id][found.values[variableOf(id)] ?? -1] ?? '');
      return {
        ids,
        givesWay: steps.filter((step) => found.changed.includes(variableOf(step))),
        price: question.prices.get(ids.offer) ?? 0,
      };
    },
  };
}

/** Picks as the engine reads them: a value index or -1 for each variable. */
export function choicesOf(values: Values, picks: Picks): Int32Array {
  return Int32Array.from(variables, (variable) => {
    const id = variable === 'offer' ? undefined : picks[variable];
    return id === undefined ? -1 : values[variable].indexOf(id);
  });
}

/**
 * Costs for the engine, of three kinds that outweigh one another: missing a pick that was set aside costs more than two
 * cars can differ in price, and a price more than all distances together. So of the cars with the fewest changes the
 * engine takes one that brings back the most of what was set aside, then the cheapest, then the closest.
 */
function costsOf(values: Values, { aside, prices, distances }: Question): readonly Float64Array[] {
  const far = costs(values, (variable, id) =>
    variable === 'offer' ? 0 : (distances.get(variable)?.get(id) ?? 0),
  );
  const price = costs(values, (variable, id) => (variable === 'offer' ? (prices.get(id) ?? 0) : 0));
  const missed = costs(values, (variable, id) => {
    const back = variable === 'offer' ? undefined : aside[variable];
    return back === undefined || back === id ? 0 : 1;
  });
  const perUnit = 1 + spread(far);
  const perMiss = perUnit * (1 + spread(price));
  return far.map((row, v) =>
    row.map((cost, k) => cost + perUnit * (price[v]?.[k] ?? 0) + perMiss * (missed[v]?.[k] ?? 0)),
  );
}

const costs = (values: Values, costOf: (variable: VariableId, id: string) => number) =>
  variables.map((variable) => Float64Array.from(values[variable], (id) => costOf(variable, id)));

/** The most by which the totals of two combinations can differ. */
const spread = (rows: readonly Float64Array[]) =>
  rows.reduce((sum, row) => sum + Math.max(...row) - Math.min(...row), 0);
