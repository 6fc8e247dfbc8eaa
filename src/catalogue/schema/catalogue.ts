import * as v from 'valibot';
import { aboutThemes } from '../about-themes';
import type { Beside } from '../beside';
import { carCodesSchema } from './car-codes';
import { equipmentSchema } from './equipment';
import { figureSchema, groundEntries } from './figure';
import { gearboxSchema, modelSchema, optionSchema } from './model';
import { exactObject } from './exact-object';
import { formerSchema } from './former';
import { idSchema, isoDateSchema, someOf, textSchema } from './primitives';
import { sourceSchema } from './source';

/** A dated state of the prices. Its id is what a shared link holds: `2026-01`. */
export const priceListSchema = exactObject({
  id: idSchema,
  date: isoDateSchema,
  name: textSchema,
  source: idSchema,
});
export type PriceList = v.InferOutput<typeof priceListSchema>;

/** What a buyer must do to get a price with benefits. */
export const conditionSchema = exactObject({ id: idSchema, text: textSchema, ...groundEntries });
export type Condition = v.InferOutput<typeof conditionSchema>;

/** What the page needs to show a priced car. */
export const coreEntries = {
  format: v.literal(
    2,
    'expected 2, which adds extras, slots and charges: a file of format 1 needs nothing but this number',
  ),
  id: idSchema,
  name: textSchema,
  currency: v.literal('RUB'),
  /** Oldest first; the last one is the newest. */
  priceLists: someOf(priceListSchema),
  /** What the prices with benefits of the models ask for. */
  conditions: v.array(conditionSchema),
  engines: someOf(optionSchema),
  gearboxes: someOf(gearboxSchema),
  drives: someOf(optionSchema),
  /** The headings that extras stand under, in the order of the page. */
  extraGroups: v.optional(someOf(optionSchema)),
  /** What a car has exactly one of among its extras, by name: wheels. */
  slots: v.optional(someOf(optionSchema)),
  /** Path of the compiled diagram of all its cars, from this file: made by `npm run compile`. */
  compiled: v.optional(v.pipe(v.string(), v.nonEmpty())),
  models: someOf(modelSchema),
};

/** A maker's advertised lowest price for a model, from a day on. Whole kopecks. */
export const headlinePriceSchema = exactObject({
  model: idSchema,
  from: isoDateSchema,
  figure: figureSchema,
});
export type HeadlinePrice = v.InferOutput<typeof headlinePriceSchema>;

/** A statement about a model that is no figure. `since` says what has become untrue of it. */
export const statementSchema = exactObject({
  id: idSchema,
  model: idSchema,
  theme: v.picklist(aboutThemes),
  text: textSchema,
  since: v.optional(exactObject({ text: textSchema, ...groundEntries })),
  ...groundEntries,
});
export type Statement = v.InferOutput<typeof statementSchema>;

/** What the page loads when somebody asks: sources, equipment, headline prices. */
export const detailEntries = {
  sources: v.array(sourceSchema),
  equipment: v.array(equipmentSchema),
  headlinePrices: v.array(headlinePriceSchema),
  about: v.array(statementSchema),
  /** Absent: cars of this catalogue have no code. */
  carCodes: v.optional(carCodesSchema),
  /** Absent: nothing has gone yet. */
  former: v.optional(formerSchema),
};

const coreSchema = exactObject(coreEntries);
export type CatalogueCore = v.InferOutput<typeof coreSchema>;
const detailsSchema = exactObject(detailEntries);
/** `besides`: what stands beside the statements of a core that was delivered without. */
export type CatalogueDetails = v.InferOutput<typeof detailsSchema> & { readonly besides?: readonly Beside[] };

/** A whole catalogue, as a file of one's own holds it. */
export const catalogueSchema = exactObject({ ...coreEntries, ...detailEntries });
export type Catalogue = v.InferOutput<typeof catalogueSchema>;
