// Where the configuration meets the engine: it writes picks and prices as the engine reads them, asks, and reads the
// answers as ids of the catalogue. The one other such place is explainer.ts, which a page only loads once somebody asks why.
import { answer, decodeDiagram, type Diagram, type Problem } from '../engine/index';
import type { CarValues, VariableId } from '../catalogue/atoms';
import { isExtraKey } from '../catalogue/extras';
import { recordOf } from '../catalogue/record-of';
import type { CatalogueCore, PriceList } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import type { Step } from '../catalogue/steps';
import { variables, type Vocabulary } from '../catalogue/vocabulary';
import type { Choice, Picks } from './selection';

export type CompiledDiagram = Diagram;

/** The cars of one model, or of all: what can be chosen, what it costs, and the compiled set of all of them. */
export interface Scope extends Compilation {
  readonly catalogue: CatalogueCore;
  readonly models: readonly Model[];
  /** What can be chosen in it, in the order of the page. */
  readonly choices: readonly Choice[];
}

/** What a scope is made of. */
export interface Compilation extends Vocabulary {
  readonly diagram: Diagram;
  /** What the values cost, given what the rows do: on top of these, what is paid for extras and charges. */
  readonly priced: (rows: readonly Float64Array[], question: Question) => Prices;
}

/** What each value costs, and by what a car is filled in with it. Whole kopecks. */
export interface Prices {
  readonly paid: readonly Float64Array[];
  readonly counted: readonly Float64Array[];
}

/** @throws Error when the diagram is of another catalogue */
export function scopeOf(catalogue: CatalogueCore, models: readonly Model[], compilation: Compilation): Scope {
  const { variables: all, values, diagram } = compilation;
  if (all.some((variable, index) => values[variable]?.length !== diagram.sizes[index]))
    throw new Error('a diagram of another catalogue');
  const choices = all.filter((variable) => variable !== 'offer');
  return { ...compilation, catalogue, models, choices };
}

/**
 * A diagram that was compiled when the site was built, and written as base64.
 * @throws Error when it is damaged, or not of the problem that it should be of
 */
export const compiledBefore = (file: string, problem?: Problem): Diagram =>
  decodeDiagram(
    Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0)),
    problem,
  );

/**
 * A complete car: the id of its value in each step, of the row of the price list, and of each variable of extras that the
 * question was about.
 */
export type CarIds = Readonly<Record<(typeof variables)[number], string>> & CarValues;

/** The closest car to the picks, then the one that brings back the most of what was set aside, then the cheapest. */
export interface Solution {
  readonly ids: CarIds;
  /** The picks that give way, in the order of the page. */
  readonly givesWay: readonly Choice[];
  /** With everything that is on the car. Whole kopecks. */
  readonly price: number;
}

export interface Question {
  readonly picks: Picks;
  /** Picks that had given way and are welcome back. */
  readonly aside: Picks;
  /** What each offer costs, by its id, in whole kopecks. */
  readonly prices: ReadonlyMap<string, number>;
  /** The price list that extras and charges are counted by. */
  readonly list: PriceList;
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
  const { values, variables: all, choices } = scope;
  const rows = costs(scope, (variable, id) => (variable === 'offer' ? (question.prices.get(id) ?? 0) : 0));
  const { paid, counted } = scope.priced(rows, question);
  const { nearest } = answer(
    scope.diagram,
    choicesOf(scope, question.picks),
    costsOf(scope, counted, question),
  );
  return {
    nearest(want) {
      const value = want ? (values[want.step] ?? []).indexOf(want.id) : -1;
      if (want && value < 0) return null;
      const found = nearest(want && { variable: all.indexOf(want.step), value });
      if (!found) return null;
      return {
        ids: idsOf(scope, found.values),
        givesWay: choices.filter((choice) => found.changed.includes(all.indexOf(choice))),
        price: paid.reduce((sum, row, variable) => sum + (row[found.values[variable] ?? -1] ?? 0), 0),
      };
    },
  };
}

/** The values of a combination by the names of their variables; those that only count prices are left out. */
function idsOf({ variables: all, values }: Scope, combination: ArrayLike<number>): CarIds {
  const idOf = (variable: VariableId) => values[variable]?.[combination[all.indexOf(variable)] ?? -1] ?? '';
  return {
    ...recordOf(variables, idOf),
    ...Object.fromEntries(all.filter(isExtraKey).map((key) => [key, idOf(key)])),
  };
}

/** Picks as the engine reads them: a value index or -1 for each variable. */
export function choicesOf({ diagram, variables: all, values }: Scope, picks: Picks): Int32Array {
  return Int32Array.from(diagram.sizes, (_, index) => {
    const variable = all[index];
    const id = variable === undefined || variable === 'offer' ? undefined : picks[variable];
    return id === undefined || variable === undefined ? -1 : (values[variable] ?? []).indexOf(id);
  });
}

/**
 * Costs for the engine, of three kinds that outweigh one another: missing a pick that was set aside costs more than two
 * cars can differ in price, and a price more than all distances together. So of the cars with the fewest changes the
 * engine takes one that brings back the most of what was set aside, then the cheapest, then the closest.
 */
function costsOf(
  scope: Scope,
  prices: readonly Float64Array[],
  { aside, distances }: Question,
): readonly Float64Array[] {
  const far = costs(scope, (variable, id) => distancesOf(distances, variable)?.get(id) ?? 0);
  const missed = costs(scope, (variable, id) => {
    const back = variable === 'offer' ? undefined : aside[variable];
    return back === undefined || back === id ? 0 : 1;
  });
  const perUnit = 1 + spread(far);
  const perMiss = perUnit * (1 + spread(prices));
  return far.map((row, v) =>
    row.map((cost, k) => cost + perUnit * (prices[v]?.[k] ?? 0) + perMiss * (missed[v]?.[k] ?? 0)),
  );
}

const distancesOf = (distances: ReadonlyMap<string, ReadonlyMap<string, number>>, variable: string) =>
  distances.get(variable);

/** A cost for each value of each variable; those that only count prices have none of their own. */
const costs = (
  { diagram, variables: named, values }: Scope,
  costOf: (variable: VariableId, id: string) => number,
): Float64Array[] =>
  Array.from(diagram.sizes, (size, index) => {
    const variable = named[index];
    return variable === undefined
      ? new Float64Array(size)
      : Float64Array.from(values[variable] ?? [], (id) => costOf(variable, id));
  });

/** The most by which the totals of two combinations can differ. */
const spread = (rows: readonly Float64Array[]) =>
  rows.reduce((sum, row) => sum + Math.max(...row) - Math.min(...row), 0);
