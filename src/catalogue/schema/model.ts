import * as v from 'valibot';
import { drawingStyleSchema } from './drawing-style';
import { described } from './described';
import { exactObject, noList } from './exact-object';
import { figureEntries, figureSchema, groundEntries, type Apart } from './figure';
import { hexSchema, idSchema, isoDateSchema, someOf, textSchema } from './primitives';
import { priceBases } from '../price-bases';
import { recordOf } from '../record-of';
import { modelRows, offerSteps, powertrainSteps, stepsInModel, type ModelRow } from '../steps';
import { powertrainKinds, specIds } from './specs';

const alsoCalled = described(
  someOf(v.pipe(v.string(), v.nonEmpty())),
  'What else buyers call it, in any language: a search finds it by these.',
);

export const optionSchema = exactObject({
  id: idSchema,
  name: textSchema,
  detail: v.optional(described(textSchema, 'One short line under the name.')),
  alsoCalled: v.optional(alsoCalled),
});
export type Option = v.InferOutput<typeof optionSchema>;

export const gearboxSchema = exactObject({
  ...optionSchema.entries,
  shifts: v.optional(
    described(
      v.picklist(['by-hand', 'by-itself']),
      'Who shifts: the driver, or the gearbox by itself, as an automatic of any kind. Absent: nobody says.',
    ),
  ),
});
export type Gearbox = v.InferOutput<typeof gearboxSchema>;

/** A body colour or an interior. */
export const finishSchema = exactObject({
  ...optionSchema.entries,
  hex: described(
    hexSchema,
    'A colour like #d7132b for the screen and the drawing, never a paint code: sampled from a swatch, or chosen by its name.',
  ),
  coat: v.optional(
    described(
      v.picklist(['solid', 'metallic', 'matt']),
      'What kind of paint the drawing shows. Absent: nobody says, so a solid one.',
    ),
  ),
  figure: described(
    figureSchema,
    'Where the colour for the screen is from, in the unit "hex"; "not-published" where it was chosen by its name.',
  ),
  surcharge: v.optional(
    described(
      v.picklist(['extra', 'not-known']),
      'Absent: no charge, or the one of "charges". "extra": it costs more, and how much is for the dealer to say. "not-known": nobody says whether it does.',
    ),
  ),
});
export type Finish = v.InferOutput<typeof finishSchema>;

export const specsSchema = noList(v.record(v.picklist(specIds), figureSchema));
export type Specs = v.InferOutput<typeof specsSchema>;

/** A price in force from a day on, until the next entry of the same basis. */
export const priceSchema = exactObject({
  ...figureEntries,
  basis: described(
    v.picklist(priceBases),
    '"list": the list price. "with-benefits": the price of a buyer who meets the condition.',
  ),
  from: described(isoDateSchema, 'The day it is in force from, until the next entry of the same basis.'),
  condition: v.optional(
    described(
      idSchema,
      'What a buyer must do to get a price with benefits: the id of one of the "conditions".',
    ),
  ),
});
export type Price = v.InferOutput<typeof priceSchema> & Apart;

const ground = exactObject(groundEntries);

/** A row of the price list. `specs` overrides the powertrain's and the model's. */
export const offerSchema = exactObject({
  id: idSchema,
  ...recordOf(offerSteps, (step) => described(idSchema, `The id of its ${step}.`)),
  ...groundEntries,
  grounds: v.optional(
    described(
      v.partial(exactObject(recordOf(offerSteps, () => ground))),
      'What single columns of the row rest on, where that is not what the row rests on.',
    ),
  ),
  prices: described(v.array(priceSchema), 'Oldest first. Each car needs a price on the newest price list.'),
  specs: v.optional(
    described(specsSchema, "Figures of this row alone: over the powertrain's and the model's."),
  ),
});
export type Offer = v.InferOutput<typeof offerSchema> & Apart;

export const powertrainSchema = exactObject({
  ...recordOf(powertrainSteps, (step) => described(idSchema, `The id of its ${step}.`)),
  kind: v.optional(
    described(
      v.picklist(powertrainKinds),
      'What drives the car, which decides what figures are asked for. Without it, "combustion".',
    ),
  ),
  specs: described(specsSchema, "Figures that follow from engine, gearbox and drive: over the model's."),
});
export type Powertrain = v.InferOutput<typeof powertrainSchema>;

/** What may be true of a car: all that is said here. */
export const literalsSchema = v.partial(
  exactObject({
    ...recordOf(stepsInModel, (step) => described(someOf(idSchema), `Its ${step} is one of these.`)),
    has: described(someOf(idSchema), 'It has all of these extras.'),
    lacks: described(someOf(idSchema), 'It has none of these extras.'),
  }),
);
export type Literals = v.InferOutput<typeof literalsSchema>;

/** How an offer has an extra: on every car at no charge, on request, or not at all. */
export const supplies = ['standard', 'optional', 'not-offered'] as const;
export type Supply = (typeof supplies)[number];

/** What a car may have beyond its row of the price list: a towbar, wheels, a package. */
export const extraSchema = exactObject({
  ...optionSchema.entries,
  group: described(idSchema, 'The heading it stands under: the id of one of the "extraGroups".'),
  slot: v.optional(
    described(
      idSchema,
      'Of the extras of one slot a car has exactly one, as of wheels: the id of one of the "slots".',
    ),
  ),
  offers: described(
    noList(v.record(idSchema, v.picklist(supplies))),
    'How each offer has it: on every car at no charge, on request, or not at all. By offer id; every offer of the model has an entry.',
  ),
  contains: v.optional(
    described(
      someOf(idSchema),
      'Makes it a package: a car with it has these extras too, at no further charge.',
    ),
  ),
  prices: described(
    v.array(priceSchema),
    'What it costs where it is optional and no package brings it. None where it never is.',
  ),
  specs: v.optional(
    described(specsSchema, 'Figures that a car with it has in place of its own: tyres, seats.'),
  ),
  ...groundEntries,
});
export type Extra = v.InferOutput<typeof extraSchema> & Apart;

/** What is added to the price while all of `when` holds: paint, a tax, delivery. Below nothing it is a discount. */
export const chargeSchema = exactObject({
  id: idSchema,
  name: textSchema,
  when: described(literalsSchema, 'It is charged while all of this holds; {}: on every car.'),
  prices: described(someOf(priceSchema), 'What is added to the price; below nothing, a discount.'),
});
export type Charge = v.InferOutput<typeof chargeSchema>;

/** What rows cannot say. It binds the cars of its own model. */
export const ruleSchema = exactObject({
  id: idSchema,
  when: described(literalsSchema, 'When all of this holds, all of "needs" must.'),
  needs: literalsSchema,
  text: described(textSchema, 'The rule as a sentence for the buyer.'),
  ...groundEntries,
});
export type Rule = v.InferOutput<typeof ruleSchema>;

/** Something a buyer of this model must read. */
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
  brand: described(v.pipe(v.string(), v.nonEmpty()), "Goes before the model's name in a car's."),
  name: textSchema,
  alsoCalled: v.optional(alsoCalled),
  summary: described(textSchema, 'One line that places the model for a buyer.'),
  group: v.optional(
    described(
      textSchema,
      'The heading it stands under where there are more than eight models: SUVs. Absent: its brand.',
    ),
  ),
  ...listEntries(),
  powertrains: described(
    someOf(powertrainSchema),
    'Engine, gearbox and drive as they are sold together, with the figures that follow from them.',
  ),
  offers: described(someOf(offerSchema), 'The rows of the price list: what is not here is not sold.'),
  specs: described(specsSchema, 'Figures of every car of the model, or "not-published".'),
  rules: described(v.array(ruleSchema), 'What goes with what beyond the rows of the price list.'),
  extras: v.optional(
    described(someOf(extraSchema), 'What a car may have beyond its row: a towbar, wheels, a package.'),
  ),
  charges: v.optional(
    described(
      someOf(chargeSchema),
      'What is added to the price while something holds: paint, a tax, delivery, a discount.',
    ),
  ),
  notices: described(v.array(noticeSchema), 'What a buyer of this model must read.'),
  laterRange: v.optional(
    described(
      exactObject({
        low: figureSchema,
        high: figureSchema,
        benefits: v.optional(exactObject({ low: figureSchema, high: figureSchema })),
      }),
      'A later range of list prices that is known without its rows, and the benefits off them.',
    ),
  ),
  drawing: v.optional(
    described(drawingStyleSchema, 'How it is drawn. Without one it is a plain body of its dimensions.'),
  ),
});
export type Model = v.InferOutput<typeof modelSchema>;
