import * as v from 'valibot';
import { described } from './described';
import { exactObject, noList } from './exact-object';
import { figureEntries, figureSchema, groundEntries, type Apart } from './figure';
import { idSchema, isoDateSchema } from './primitives';
import { priceBases } from '../price-bases';
import { recordOf } from '../record-of';
import { offerSteps, powertrainSteps } from '../steps';
import { powertrainKinds, specIds } from './specs';

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
