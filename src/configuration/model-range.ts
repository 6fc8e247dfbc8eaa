import { ALL } from '../catalogue/scopes';
import type { Values } from '../catalogue/problem';
import type { CatalogueCore, PriceList } from '../catalogue/schema/catalogue';
import type { Finish, Model, Offer, Option } from '../catalogue/schema/model';
import { recordOf } from '../catalogue/record-of';
import { finishRows, steps, type FinishStep, type Step } from '../catalogue/steps';
import { colourDistance } from './colour-distance';
import { optionsOf } from './options';
import { countedPrice } from './price';
import {
  compiledBefore,
  compiledHere,
  scopeOf,
  type CompiledDiagram,
  type Problem,
  type Scope,
} from './solver';

/** A catalogue made ready to answer: everything sold, in all and by model. */
export interface ModelRange {
  readonly catalogue: CatalogueCore;
  readonly values: Values;
  readonly all: Scope;
  /** A step never changes the model by itself, so the questions of a step are put to the cars of one model. */
  readonly ofModel: (model: string) => Scope;
  readonly models: ReadonlyMap<string, Model>;
  readonly offers: ReadonlyMap<string, { readonly model: Model; readonly offer: Offer }>;
  readonly lists: ReadonlyMap<string, PriceList>;
  readonly newestList: PriceList;
  /** What each step of a model offers. */
  readonly optionsOf: (model: string) => Readonly<Record<Step, readonly (Option | Finish)[]>>;
  /** How unlike a finish the others of its step look, by id. */
  readonly distancesFrom: (step: FinishStep, id: string) => ReadonlyMap<string, number>;
  /** What each offer costs on a list, by offer id, in whole kopecks. */
  readonly pricesOn: (list: PriceList) => ReadonlyMap<string, number>;
}

/** Diagrams that were compiled elsewhere: of a model by its id, of the whole catalogue under ALL. */
export type Compiled = ReadonlyMap<string, CompiledDiagram>;

/**
 * @param compiled diagrams of this very catalogue; what is missing is compiled here
 * @throws Error when the catalogue has no model or no price list, which its check refuses beforehand
 */
export const modelRangeOf = (catalogue: CatalogueCore, compiled: Compiled = new Map()): ModelRange =>
  rangeWith(catalogue, (scope, problem) => compiled.get(scope) ?? compiledHere(problem));

/** The shipped catalogue as the site serves it, with the files of its diagrams as base64: nothing is compiled in a page. */
export interface CompiledCatalogue {
  readonly catalogue: CatalogueCore;
  readonly diagrams: Readonly<Record<string, string>>;
}

/** @throws Error when a diagram is missing, damaged, or of another catalogue */
export const compiledRangeOf = ({ catalogue, diagrams }: CompiledCatalogue): ModelRange =>
  rangeWith(catalogue, (scope, problem) => compiledBefore(diagrams[scope] ?? '', problem));

/**
 * A range all of whose diagrams were compiled elsewhere.
 * @throws Error when one is missing
 */
export const givenRangeOf = (catalogue: CatalogueCore, compiled: Compiled): ModelRange =>
  rangeWith(catalogue, (scope) => {
    const diagram = compiled.get(scope);
    if (!diagram) throw new Error(`no diagram of ${scope}`);
    return diagram;
  });

type DiagramOf = (scope: string, problem: Problem) => CompiledDiagram;

function rangeWith(catalogue: CatalogueCore, diagramOf: DiagramOf): ModelRange {
  const newestList = catalogue.priceLists.at(-1);
  if (!newestList || catalogue.models.length === 0)
    throw new Error('a catalogue needs a model and a price list');
  const all = scopeOf(catalogue, catalogue.models, (problem) => diagramOf(ALL, problem));
  const models = new Map(catalogue.models.map((model) => [model.id, model]));
  const offers = new Map(
    catalogue.models.flatMap((model) => model.offers.map((offer) => [offer.id, { model, offer }])),
  );
  const distancesIn = remembered((step: FinishStep) => {
    const finishes = finishRows.flatMap((row) =>
      row.id === step ? catalogue.models.flatMap((model) => model[row.list]) : [],
    );
    return remembered((id: string) => {
      const from = finishes.find((finish) => finish.id === id);
      return new Map(from ? finishes.map((finish) => [finish.id, colourDistance(from.hex, finish.hex)]) : []);
    });
  });
  return {
    catalogue,
    values: all.values,
    all,
    ofModel: remembered((id: string) => {
      const model = models.get(id);
      return scopeOf(catalogue, model ? [model] : [], (problem) => diagramOf(id, problem));
    }),
    models,
    offers,
    lists: new Map(catalogue.priceLists.map((list) => [list.id, list])),
    newestList,
    optionsOf: remembered((id: string) => {
      const model = models.get(id);
      return recordOf(steps, (step) => (model ? optionsOf(catalogue, model, step) : []));
    }),
    distancesFrom: (step, id) => distancesIn(step)(id),
    pricesOn: remembered(
      (list: PriceList) =>
        new Map([...offers].map(([id, { offer }]) => [id, countedPrice(offer, list).price.value])),
    ),
  };
}

/** A function of one key that is computed once for each. */
function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
