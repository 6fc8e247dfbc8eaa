import * as v from 'valibot';
import { drawingStyleSchema } from './drawing-style';
import { exactObject } from './exact-object';
import { figureEntries, figureSchema, groundEntries, type Apart } from './figure';
import { hexSchema, idSchema, isoDateSchema, someOf, textSchema } from './primitives';
import { priceBases } from '../price-bases';
import { recordOf } from '../record-of';
import { modelRows, offerSteps, powertrainSteps, stepsInModel, type ModelRow } from '../steps';
import { specIds } from './specs';

export const optionSchema = exactObject({
  id: idSchema,
  name: textSchema,
  /** One short line under the name. */
  detail: v.optional(textSchema),
  /** What else buyers call it, in any language: a search finds it by these. */
  alsoCalled: v.optional(someOf(v.pipe(v.string(), v.nonEmpty()))),
});
export type Option = v.InferOutput<typeof optionSchema>;

/** A gearbox. `shifts` says who does: the driver, or the gearbox by itself, as an automatic of any kind; absent: nobody says. */
export const gearboxSchema = exactObject({
  ...optionSchema.entries,
  shifts: v.optional(v.picklist(['by-hand', 'by-itself'])),
});
export type Gearbox = v.InferOutput<typeof gearboxSchema>;

/**
 * A body colour or an interior. `hex` is for the screen and the drawing, never a paint code: a colour's is sampled from a
 * swatch, or chosen by its name where its figure says that none is published; an interior's is always by its name.
 */
export const finishSchema = exactObject({
  ...optionSchema.entries,
  hex: hexSchema,
  /** What kind of paint the drawing shows; absent: nobody says, so a solid one. */
  coat: v.optional(v.picklist(['solid', 'metallic', 'matt'])),
  figure: figureSchema,
  /**
   * Absent: the price list has it at no charge. `extra`: it costs more, and how much is for the dealer to say. `not-known`:
   * nobody says whether it does.
   */
  surcharge: v.optional(v.picklist(['extra', 'not-known'])),
});
export type Finish = v.InferOutput<typeof finishSchema>;

export const specsSchema = v.record(v.picklist(specIds), figureSchema);
export type Specs = v.InferOutput<typeof specsSchema>;

/** A price in force from a day on, until the next entry of the same basis. `value` in whole kopecks. */
export const priceSchema = exactObject({
  ...figureEntries,
  basis: v.picklist(priceBases),
  from: isoDateSchema,
  /** What a buyer must do to get a price with benefits: one of the catalogue's conditions. */
  condition: v.optional(idSchema),
});
export type Price = v.InferOutput<typeof priceSchema> & Apart;

const ground = exactObject(groundEntries);

/** A row of the price list. `specs` overrides the powertrain's and the model's. */
export const offerSchema = exactObject({
  id: idSchema,
  ...recordOf(offerSteps, () => idSchema),
  ...groundEntries,
  /** What single columns of the row rest on, where that is not what the row rests on. */
  grounds: v.optional(v.partial(exactObject(recordOf(offerSteps, () => ground)))),
  prices: v.array(priceSchema),
  specs: v.optional(specsSchema),
});
export type Offer = v.InferOutput<typeof offerSchema> & Apart;

export const powertrainSchema = exactObject({
  ...recordOf(powertrainSteps, () => idSchema),
  specs: specsSchema,
});
export type Powertrain = v.InferOutput<typeof powertrainSchema>;

/**
 * What may be true of a car: it has one of these values in each step that is named, all of the extras that `has` names,
 * and none of those that `lacks` does.
 */
const literalsSchema = v.partial(
  exactObject({
    ...recordOf(stepsInModel, () => someOf(idSchema)),
    has: someOf(idSchema),
    lacks: someOf(idSchema),
  }),
);
export type Literals = v.InferOutput<typeof literalsSchema>;

/** How an offer has an extra: on every car at no charge, on request, or not at all. */
export const supplies = ['standard', 'optional', 'not-offered'] as const;
export type Supply = (typeof supplies)[number];

/** What a car may have beyond its row of the price list: a towbar, wheels, a package. */
export const extraSchema = exactObject({
  ...optionSchema.entries,
  /** The heading it stands under: one of the catalogue's `extraGroups`. */
  group: idSchema,
  /** Of the extras of one slot a car has exactly one: wheels. One of the catalogue's `slots`. */
  slot: v.optional(idSchema),
  /** By offer id; every offer of the model has an entry. */
  offers: v.record(idSchema, v.picklist(supplies)),
  /** Makes it a package: a car with it has these too, and they cost nothing more. */
  contains: v.optional(someOf(idSchema)),
  /** What it costs where it is optional and no package brings it. None where it never is. */
  prices: v.array(priceSchema),
  ...groundEntries,
});
export type Extra = v.InferOutput<typeof extraSchema> & Apart;

/** What is added to the price while all of `when` holds: paint, a tax, delivery. Below nothing it is a discount. */
export const chargeSchema = exactObject({
  id: idSchema,
  name: textSchema,
  when: literalsSchema,
  prices: someOf(priceSchema),
});
export type Charge = v.InferOutput<typeof chargeSchema>;

/** When every entry of `when` holds, every entry of `needs` must. It binds the cars of its own model. */
export const ruleSchema = exactObject({
  id: idSchema,
  when: literalsSchema,
  needs: literalsSchema,
  /** The rule as a sentence for the buyer. */
  text: textSchema,
  ...groundEntries,
});
export type Rule = v.InferOutput<typeof ruleSchema>;

/** Something a buyer of this model must read. `about` names the figures or steps it is about. */
export const noticeSchema = exactObject({
  id: idSchema,
  text: textSchema,
  source: idSchema,
  date: isoDateSchema,
});

const someOptions = someOf(optionSchema);
const someFinishes = someOf(finishSchema);
type ListSchemas = {
  readonly [R in ModelRow as R['list']]: R['holds'] extends 'finish'
    ? typeof someFinishes
    : typeof someOptions;
};

/** The lists of a model that steps take their values from: trims, colours. */
function listEntries(): ListSchemas;
function listEntries(): Readonly<Record<string, typeof someFinishes | typeof someOptions>> {
  return Object.fromEntries(
    modelRows.map(({ list, holds }) => [list, holds === 'finish' ? someFinishes : someOptions]),
  );
}

export const modelSchema = exactObject({
  id: idSchema,
  /** Goes before the model's name in a car's: "Jetour". */
  brand: v.pipe(v.string(), v.nonEmpty()),
  name: textSchema,
  /** What else buyers call it, in any language: a search finds it by these. */
  alsoCalled: v.optional(someOf(v.pipe(v.string(), v.nonEmpty()))),
  /** One line that places the model for a buyer. */
  summary: textSchema,
  ...listEntries(),
  powertrains: someOf(powertrainSchema),
  offers: someOf(offerSchema),
  specs: specsSchema,
  rules: v.array(ruleSchema),
  extras: v.optional(someOf(extraSchema)),
  charges: v.optional(someOf(chargeSchema)),
  notices: v.array(noticeSchema),
  /** A later range of list prices that is known without its rows, and the benefits off them. Whole kopecks. */
  laterRange: v.optional(
    exactObject({
      low: figureSchema,
      high: figureSchema,
      benefits: v.optional(exactObject({ low: figureSchema, high: figureSchema })),
    }),
  ),
  /** Without one the model is drawn as a plain body of its dimensions. */
  drawing: v.optional(drawingStyleSchema),
});
export type Model = v.InferOutput<typeof modelSchema>;
