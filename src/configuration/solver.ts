// Where the configuration meets the engine: it writes picks and prices as the engine reads them, asks, and reads the
// answers as ids of the catalogue. The one other such place is explainer.ts, which a page only loads once somebody asks why.
import { answer, listedDiagram, type Diagram, type ListedDiagram } from '../engine/index';
import type { CarValues, VariableId } from '../catalogue/atoms';
import { isExtraKey, valueWithout } from '../catalogue/extras';
import { recordOf } from '../catalogue/record-of';
import type { CatalogueCore, PriceList } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import type { Step } from '../catalogue/steps';
import { variableOf, variables, type Vocabulary } from '../catalogue/vocabulary';
import { onceForEach } from './once-for-each';
import { countedPrice } from './price';
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
  /** What each value costs on a price list, in whole kopecks. */
  readonly paidOn: (list: PriceList) => readonly Float64Array[];
}

/** What a scope is made of. */
export interface Compilation extends Vocabulary {
  readonly diagram: Diagram;
  /** Adds to what each value costs what is paid for extras and charges on a price list. Whole kopecks. */
  readonly addPaid: (rows: readonly Float64Array[], list: PriceList) => void;
  /** And what a car is filled in by beyond that. */
  readonly addUnasked: (rows: readonly Float64Array[], question: Question) => void;
}

/** @throws Error when the diagram is of another catalogue */
export function scopeOf(catalogue: CatalogueCore, model: Model, compilation: Compilation): Scope {
  const { variables: all, values, diagram } = compilation;
  if (all.some((variable, index) => values[variable]?.length !== diagram.sizes[index]))
    throw new Error('a diagram of another catalogue');
  const choices = all.filter((variable) => variable !== 'offer');
  const at = new Map(all.map((variable, index) => [variable, index]));
  const paidOn = onceForEach((list: PriceList) => {
    const rows = Array.from(diagram.sizes, (size) => new Float64Array(size));
    for (const [row, offer] of model.offers.entries())
      rows[variableOf('offer')]?.set([countedPrice(offer, list).price.value], row);
    compilation.addPaid(rows, list);
    return rows;
  });
  return { ...compilation, catalogue, model, choices, at, paidOn };
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
  /** The price list that everything is counted by. */
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
  const paid = scope.paidOn(question.list);
  const { nearest } = answer(scope.diagram, choicesOf(scope, question.picks), costsOf(scope, paid, question));
  return {
    nearest(want) {
      const among = want ? valuesIn(scope, want.step) : [];
      const value = want ? among.indexOf(want.id) : -1;
      if (want && value < 0) return null;
      // What every car of the scope has need not be looked for.
      const variable = want && among.length > 1 ? at.get(want.step) : undefined;
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
export function choicesOf({ diagram, choices: all, values, at }: Scope, picks: Picks): Int32Array {
  const choices = new Int32Array(diagram.sizes.length).fill(-1);
  for (const choice of all) {
    const id = picks[choice];
    if (id !== undefined) choices[at.get(choice) ?? -1] = (values[choice] ?? []).indexOf(id);
  }
  return choices;
}

/**
 * Costs for the engine, of three kinds that outweigh one another: missing a pick that was set aside costs more than two
 * cars can differ in price, and a price more than all distances together. So of the cars with the fewest changes the
 * engine takes one that brings back the most of what was set aside, then the cheapest, then the closest.
 */
function costsOf(scope: Scope, paid: readonly Float64Array[], question: Question): readonly Float64Array[] {
  const { at, values } = scope;
  const costs = paid.map((row) => row.slice());
  scope.addUnasked(costs, question);
  const far = [...question.distances].map(([step, byId]) => ({
    row: costs[at.get(step) ?? -1],
    distances: Float64Array.from(values[step], (id) => byId.get(id) ?? 0),
  }));
  const perUnit = 1 + spread(far.map(({ distances }) => distances));
  const perMiss = perUnit * (1 + spread(costs));
  if (perUnit > 1)
    for (const row of costs) for (const [value, cost] of row.entries()) row[value] = perUnit * cost;
  for (const { row, distances } of far)
    for (const [value, distance] of distances.entries()) if (row) row[value] = (row[value] ?? 0) + distance;
  for (const choice of scope.choices) {
    const back = question.aside[choice];
    const row = costs[at.get(choice) ?? -1];
    if (back === undefined || !row) continue;
    for (const [value, id] of (values[choice] ?? []).entries())
      if (id !== back) row[value] = (row[value] ?? 0) + perMiss;
  }
  return costs;
}

/** The most by which the totals of two combinations can differ. */
function spread(rows: readonly Float64Array[]): number {
  let sum = 0;
  for (const row of rows) {
    let [least, most] = [Infinity, -Infinity];
    for (const cost of row) {
      if (cost < least) least = cost;
      if (cost > most) most = cost;
    }
    sum += most - least;
  }
  return sum;
}
