import type { CatalogueCore, PriceList } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import type { Offer } from '../catalogue/schema/offer';
import type { Finish, Option } from '../catalogue/schema/option';
import { recordOf } from '../catalogue/record-of';
import { finishRows, steps, type FinishStep, type Step } from '../catalogue/steps';
import { vocabularyOf, type Values } from '../catalogue/vocabulary';
import { colourDistance } from './colour-distance';
import type { ExtraKey } from '../catalogue/extras';
import type { ExtraChoice } from './extra-choices';
import { onceForEach } from './once-for-each';
import { optionsOf } from './options';
import { countedPrice } from './price';
import type { PriceLine } from './price-lines';
import type { Choice, Selection } from './selection';
import {
  compiledBefore,
  scopeOf,
  type CarIds,
  type Compilation,
  type CompiledDiagrams,
  type Scope,
} from './solver';

/** A catalogue made ready to answer. */
export interface ModelRange {
  readonly catalogue: CatalogueCore;
  /** What there is to choose in any model, in the order of the page. */
  readonly choices: readonly Choice[];
  /** The values of these, of all models together. */
  readonly values: Values;
  /**
   * Every question is put to the cars of one model, compiled when it is first asked.
   * @throws Error when there is no such model
   */
  readonly ofModel: (model: string) => Scope;
  readonly models: ReadonlyMap<string, Model>;
  readonly offers: ReadonlyMap<string, { readonly model: Model; readonly offer: Offer }>;
  readonly lists: ReadonlyMap<string, PriceList>;
  readonly newestList: PriceList;
  /** What each step of a model offers. */
  readonly optionsOf: (model: string) => Readonly<Record<Step, readonly (Option | Finish)[]>>;
  /** What there is to choose beside the steps, in the whole catalogue. */
  readonly extras: ReadonlyMap<ExtraKey, ExtraChoice>;
  /** And in one model. */
  readonly extrasOf: (model: string) => readonly ExtraChoice[];
  /** A selection with the extras that a query string asks for or refuses, as far as they can be taken. Never throws. */
  readonly takeExtras: (
    query: string,
    selection: Selection,
  ) => { readonly selection: Selection; readonly problems: readonly ExtraProblem[] };
  /** What a car costs beside its row, line by line. */
  readonly linesOf: (model: Model, ids: CarIds, list: PriceList) => readonly PriceLine[];
  /** How unlike a finish the others of its step look, by id. */
  readonly distancesFrom: (step: FinishStep, id: string) => ReadonlyMap<string, number>;
  /** What each offer costs on a list, by offer id, in whole kopecks. */
  readonly pricesOn: (list: PriceList) => ReadonlyMap<string, number>;
}

/** An extra in an address that could not be taken. */
export type ExtraProblem =
  | { readonly kind: 'extra-unknown'; readonly asked: string }
  | {
      readonly kind: 'extra-not-in-model' | 'extra-does-not-fit';
      readonly choice: Choice;
      readonly id: string;
      readonly asked: string;
    };

/** What is beside rows and finishes. */
export interface Beyond {
  readonly extras: ModelRange['extras'];
  readonly takeExtras: (
    range: ModelRange,
    ...asked: Parameters<ModelRange['takeExtras']>
  ) => ReturnType<ModelRange['takeExtras']>;
  readonly linesOf: ModelRange['linesOf'];
}

const nothingBeyond: Beyond = {
  extras: new Map(),
  takeExtras: (_range, _query, selection) => ({ selection, problems: [] }),
  linesOf: () => [],
};

/** The shipped catalogue as the site serves it, with its diagrams: nothing is compiled in a page. */
export interface CompiledCatalogue {
  readonly catalogue: CatalogueCore;
  readonly diagrams: CompiledDiagrams;
}

/**
 * The range of a catalogue that sells rows and finishes, without extras or charges: what the first load needs.
 * @throws Error when a diagram is missing, or of another catalogue
 */
export const compiledRangeOf = ({ catalogue, diagrams }: CompiledCatalogue): ModelRange =>
  rangeWith(catalogue, nothingBeyond, (model) => ({
    ...vocabularyOf(catalogue, [model]),
    diagram: compiledBefore(diagrams, model.id),
    addPaid: () => undefined,
    addUnasked: () => undefined,
  }));

/**
 * @param beyond what there is beside rows and finishes
 * @param compilationOf the cars of a model
 * @throws Error when the catalogue has no model or no price list, which its check refuses beforehand
 */
export function rangeWith(
  catalogue: CatalogueCore,
  beyond: Beyond,
  compilationOf: (model: Model) => Compilation,
): ModelRange {
  const newestList = catalogue.priceLists.at(-1);
  if (!newestList || catalogue.models.length === 0)
    throw new Error('a catalogue needs a model and a price list');
  const models = new Map(catalogue.models.map((model) => [model.id, model]));
  const offers = new Map(
    catalogue.models.flatMap((model) => model.offers.map((offer) => [offer.id, { model, offer }])),
  );
  const distancesIn = onceForEach((step: FinishStep) => {
    const finishes = finishRows.flatMap((row) =>
      row.id === step ? catalogue.models.flatMap((model) => model[row.list]) : [],
    );
    return onceForEach((id: string) => {
      const from = finishes.find((finish) => finish.id === id);
      return new Map(from ? finishes.map((finish) => [finish.id, colourDistance(from.hex, finish.hex)]) : []);
    });
  });
  const ofModel = onceForEach((id: string) => {
    const model = models.get(id);
    if (!model) throw new Error(`unknown model ${id}`);
    return scopeOf(catalogue, model, compilationOf(model));
  });
  const range: ModelRange = {
    catalogue,
    choices: [...steps, ...beyond.extras.keys()],
    values: {
      ...vocabularyOf(catalogue, catalogue.models).values,
      ...Object.fromEntries(
        [...beyond.extras].map(([key, { options }]) => [key, options.map(({ id }) => id)]),
      ),
    },
    ofModel,
    models,
    offers,
    lists: new Map(catalogue.priceLists.map((list) => [list.id, list])),
    newestList,
    optionsOf: onceForEach((id: string) => {
      const model = models.get(id);
      return recordOf(steps, (step) => (model ? optionsOf(catalogue, model, step) : []));
    }),
    extras: beyond.extras,
    linesOf: beyond.linesOf,
    takeExtras: (query, selection) => beyond.takeExtras(range, query, selection),
    extrasOf: onceForEach((id: string) => {
      const keys = ofModel(id).variables;
      return [...beyond.extras.values()].filter(({ key }) => keys.includes(key));
    }),
    distancesFrom: (step, id) => distancesIn(step)(id),
    pricesOn: onceForEach(
      (list: PriceList) =>
        new Map([...offers].map(([id, { offer }]) => [id, countedPrice(offer, list).price.value])),
    ),
  };
  return range;
}
