import * as v from 'valibot';
import { aboutThemes } from '../about-themes';
import type { Beside } from '../beside';
import { carCodesSchema } from './car-codes';
import { described } from './described';
import { equipmentSchema } from './equipment';
import { figureSchema, groundEntries } from './figure';
import { modelSchema } from './model';
import { gearboxSchema, optionSchema } from './option';
import { exactObject } from './exact-object';
import { formerSchema } from './former';
import { accentSchema } from './accent';
import { currencySchema } from './money';
import { idSchema, isoDateSchema, languageSchema, someOf, textSchema } from './primitives';
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

/** What tax the prices hold, or come without. */
export const taxSchema = exactObject({
  name: described(textSchema, 'As the market calls it: VAT.'),
  percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  included: described(v.boolean(), 'Whether the prices hold it. If not, it comes on top.'),
});
export type Tax = v.InferOutput<typeof taxSchema>;

/** What the page itself is called, and who is behind it. */
export const siteSchema = exactObject({
  name: described(textSchema, 'What the page is called.'),
  footer: described(textSchema, 'Who is behind it, and what its prices are good for.'),
  accent: v.optional(
    described(accentSchema, 'The colour of what is chosen and pressed, dark enough for white text on it.'),
  ),
});

/** What the page needs to show a priced car. */
export const coreEntries = {
  format: v.literal(
    2,
    'expected 2, which adds extras, slots and charges, and asks for languages, market, tax and site',
  ),
  id: idSchema,
  name: textSchema,
  languages: described(
    someOf(languageSchema),
    'The languages of its texts, each of which has all of them, by their codes; the first is the market’s.',
  ),
  market: described(textSchema, 'Where its cars are sold: Germany.'),
  currency: described(
    currencySchema,
    'By its code of ISO 4217: EUR. Amounts are in it, as they are printed.',
  ),
  tax: taxSchema,
  units: v.optional(
    described(
      v.picklist(['metric', 'uk', 'us']),
      'What its market reads figures in, whatever they are given in here: metric unless told.',
    ),
  ),
  site: siteSchema,
  priceLists: described(someOf(priceListSchema), 'Oldest first; the last one is the newest.'),
  conditions: v.optional(
    described(
      v.array(conditionSchema),
      'What the prices with benefits of the models ask for. Absent: none has any.',
    ),
  ),
  engines: someOf(optionSchema),
  gearboxes: someOf(gearboxSchema),
  drives: someOf(optionSchema),
  extraGroups: v.optional(
    described(someOf(optionSchema), 'The headings that extras stand under, in the order of the page.'),
  ),
  slots: v.optional(
    described(someOf(optionSchema), 'What a car has exactly one of among its extras, by name: wheels.'),
  ),
  compiled: v.optional(
    described(
      v.pipe(v.string(), v.nonEmpty()),
      'Path of the compiled diagrams of its models, from this file: npm run compile makes it, anew after each edit.',
    ),
  ),
  models: someOf(modelSchema),
};

/** A maker's advertised lowest price for a model, from a day on. */
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
  sources: described(v.array(sourceSchema), 'Every document that something in this file rests on.'),
  equipment: described(v.array(equipmentSchema), 'The equipment of each model, offer by offer.'),
  headlinePrices: v.array(headlinePriceSchema),
  about: described(v.array(statementSchema), 'What is told about the models besides figures.'),
  carCodes: v.optional(
    described(
      carCodesSchema,
      'A row for the price list and each step with every id that a code may stand for: only ever add at the end. Absent: cars have no code.',
    ),
  ),
  former: v.optional(
    described(formerSchema, 'What was sold and has gone, so that a link from then can say what it meant.'),
  ),
};

const coreSchema = exactObject(coreEntries);
export type CatalogueCore = v.InferOutput<typeof coreSchema>;
const detailsSchema = exactObject(detailEntries);
/** `besides`: what stands beside the statements of a core that was delivered without. */
export type CatalogueDetails = v.InferOutput<typeof detailsSchema> & { readonly besides?: readonly Beside[] };

/** A whole catalogue, as a file of one's own holds it. */
export const catalogueSchema = exactObject({
  $schema: v.optional(
    described(v.string(), 'Where an editor finds what checks and completes this file while it is written.'),
  ),
  ...coreEntries,
  ...detailEntries,
});
export type Catalogue = v.InferOutput<typeof catalogueSchema>;
