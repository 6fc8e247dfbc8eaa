import * as v from 'valibot';
import { equipmentSchema } from './equipment';
import { figureSchema, sourceSchema } from './figure';
import { modelSchema, optionSchema } from './model';
import { exactObject } from './exact-object';
import { idSchema, isoDateSchema, someOf, textSchema } from './primitives';

/** A dated state of the prices. Its id is what a shared link holds: `2026-01`. */
export const priceListSchema = exactObject({
  id: idSchema,
  date: isoDateSchema,
  name: textSchema,
  source: idSchema,
});
export type PriceList = v.InferOutput<typeof priceListSchema>;

/** What the page needs to show a priced car. */
export const coreEntries = {
  format: v.literal(1),
  id: idSchema,
  name: textSchema,
  currency: v.literal('RUB'),
  /** Oldest first; the last one is the newest. */
  priceLists: someOf(priceListSchema),
  engines: someOf(optionSchema),
  gearboxes: someOf(optionSchema),
  drives: someOf(optionSchema),
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

/** What the page loads when somebody asks: sources, equipment, headline prices. */
export const detailEntries = {
  sources: v.array(sourceSchema),
  equipment: v.array(equipmentSchema),
  headlinePrices: v.array(headlinePriceSchema),
};

const coreSchema = exactObject(coreEntries);
export type CatalogueCore = v.InferOutput<typeof coreSchema>;
const detailsSchema = exactObject(detailEntries);
export type CatalogueDetails = v.InferOutput<typeof detailsSchema>;

/** A whole catalogue, as a file of one's own holds it. */
export const catalogueSchema = exactObject({ ...coreEntries, ...detailEntries });
export type Catalogue = v.InferOutput<typeof catalogueSchema>;
