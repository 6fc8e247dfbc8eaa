// Where the configuration meets the engine: it writes picks and prices as the engine reads them, asks, and reads the
// answers as ids of the catalogue. The one other such place is explainer.ts, which a page only loads once somebody asks why.
import { answer, listedDiagram, type Diagram, type ListedDiagram } from '../engine/index';
import type { CarValues, VariableId } from '../catalogue/atoms';
import { isExtraKey, valueWithout } from '../catalogue/extras';
import { recordOf } from '../catalogue/record-of';
import type { CatalogueCore, PriceList } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import type { Step } from '../catalogue/steps';
import { variables, type Vocabulary } from '../catalogue/vocabulary';
import type { Choice, Picks } from './selection';

export type CompiledDiagram = Diagram;
/** Of each model, by its id. */
export type CompiledDiagrams = Readonly<Record<string, ListedDiagram>>;

/** The cars of one model: what can be chosen, what it costs, and the compiled set of all of them. */
export interface Scope extends Compilation {
  readonly catalogue: CatalogueCore;
  readonly model: Model;
  /** What can be chosen in it, in the order of the page. */
  readonly choices: readonly Choice[];
  /** The index of each of its variables. */
  readonly at: ReadonlyMap<VariableId, number>;
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
export function scopeOf(catalogue: CatalogueCore, model: Model, compilation: Compilation): Scope {
  const { variables: all, values, diagram } = compilation;
  if (all.some((variable, index) => values[variable]?.length !== diagram.sizes[index]))
    throw new Error('a diagram of another catalogue');
  const choices = all.filter((variable) => variable !== 'offer');
  const at = new Map(all.map((variable, index) => [variable, index]));
  return { ...compilation, catalogue, model, choices, at };
}

/** What the cars of a scope can be. Of extras that it knows nothing of they have nothing. */
export const valuesIn = ({ values }: Vocabulary, variable: VariableId): readonly string[] =>
  values[variable] ?? (isExtraKey(variable) ? [valueWithout(variable)] : []);

/** The picks that no car of a scope has, in the order of the page. */
export const lostIn = (scope: Scope, picks: Picks): readonly Choice[] =>
  pickedIn(scope, picks).filter((choice) => !valuesIn(scope, choice).includes(picks[choice] ?? ''));

/** What the picks are about: choices of the scope, then extras of other models. */
const pickedIn = ({ choices, at }: Scope, picks: Picks): readonly Choice[] => [
  ...choices.filter((choice) => picks[choice] !== undefined),
  ...Object.keys(picks)
    .filter(isExtraKey)
    .filter((key) => !at.has(key)),
];

/**
 * A diagram that was compiled when the site was built.
 * @throws Error when there is none
 */
export function compiledBefore(diagrams: CompiledDiagrams, model: string): Diagram {
  const listed = diagrams[model];
  if (!listed) throw new Error(`no diagram of ${model}`);
  return listedDiagram(listed);
}

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
  const { at } = scope;
  const picked = pickedIn(scope, question.picks);
  const lost = lostIn(scope, question.picks);
  const rows = costs(scope, (variable, id) => (variable === 'offer' ? (question.prices.get(id) ?? 0) : 0));
  const { paid, counted } = scope.priced(rows, question);
  const { nearest } = answer(
    scope.diagram,
    choicesOf(scope, question.picks),
    costsOf(scope, counted, question),
  );
  return {
    nearest(want) {
      const value = want ? valuesIn(scope, want.step).indexOf(want.id) : -1;
      if (want && value < 0) return null;
      const variable = want && at.get(want.step);
      const found = nearest(variable === undefined ? undefined : { variable, value });
      if (!found) return null;
      const isGone = (choice: Choice) =>
        lost.includes(choice) || found.changed.includes(at.get(choice) ?? -1);
      return {
        ids: idsOf(scope, found.values),
        givesWay: picked.filter((choice) => choice !== want?.step && isGone(choice)),
        price: paid.reduce((sum, row, index) => sum + (row[found.values[index] ?? -1] ?? 0), 0),
      };
    },
  };
}

/** The values of a combination by the names of their variables; those that only count prices are left out. */
function idsOf({ choices, values, at }: Scope, combination: ArrayLike<number>): CarIds {
  const idOf = (variable: VariableId) => values[variable]?.[combination[at.get(variable) ?? -1] ?? -1] ?? '';
  return {
    ...recordOf(variables, idOf),
    ...Object.fromEntries(choices.filter(isExtraKey).map((key) => [key, idOf(key)])),
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
