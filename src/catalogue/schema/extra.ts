import * as v from 'valibot';
import { described } from './described';
import { exactObject, noList } from './exact-object';
import { groundEntries, type Apart } from './figure';
import { priceSchema, specsSchema } from './offer';
import { optionSchema } from './option';
import { idSchema, someOf, textSchema } from './primitives';
import { recordOf } from '../record-of';
import { stepsInModel } from '../steps';

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
