import { compile, type Diagram, type Problem } from '../engine/index';
import { problemOf, type Origin, type Values } from '../catalogue/problem';
import type { CatalogueCore, PriceList } from '../catalogue/schema/catalogue';
import type { Model, Offer } from '../catalogue/schema/model';

/** The cars of one model, or of all: what is allowed, why, and the compiled set of all of them. */
export interface Scope {
  readonly problem: Problem;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly diagram: Diagram;
}

/** A catalogue made ready to answer: everything sold, in all and by model. */
export interface Range {
  readonly catalogue: CatalogueCore;
  readonly values: Values;
  readonly all: Scope;
  /** A step never changes the model by itself, so the questions of a step are put to the cars of one model. */
  readonly ofModel: (model: string) => Scope;
  readonly models: ReadonlyMap<string, Model>;
  readonly offers: ReadonlyMap<string, { readonly model: Model; readonly offer: Offer }>;
  readonly lists: ReadonlyMap<string, PriceList>;
  readonly newestList: PriceList;
}

/** Diagrams that were compiled elsewhere: of a model by its id, of the whole catalogue under ALL. */
export type Compiled = ReadonlyMap<string, Diagram>;
export const ALL = '*';

/**
 * @param compiled diagrams of this very catalogue; what is missing is compiled here
 * @throws Error when the catalogue has no model or no price list, which its check refuses beforehand
 */
export function rangeOf(catalogue: CatalogueCore, compiled: Compiled = new Map()): Range {
  const newestList = catalogue.priceLists.at(-1);
  if (!newestList || catalogue.models.length === 0)
    throw new Error('a catalogue needs a model and a price list');
  const { values, ...all } = scopeOf(catalogue, catalogue.models, compiled.get(ALL));
  const scopes = new Map<string, Scope>();
  const models = new Map(catalogue.models.map((model) => [model.id, model]));
  return {
    catalogue,
    values,
    all,
    ofModel(id) {
      const known = scopes.get(id);
      if (known) return known;
      const model = models.get(id);
      const scope = scopeOf(catalogue, model ? [model] : [], compiled.get(id));
      scopes.set(id, scope);
      return scope;
    },
    models,
    offers: new Map(
      catalogue.models.flatMap((model) => model.offers.map((offer) => [offer.id, { model, offer }])),
    ),
    lists: new Map(catalogue.priceLists.map((list) => [list.id, list])),
    newestList,
  };
}

function scopeOf(catalogue: CatalogueCore, models: readonly Model[], diagram?: Diagram) {
  const { problem, origins, values } = problemOf(catalogue, models);
  return { problem, origins, values, diagram: diagram ?? compile(problem) };
}
