import * as v from 'valibot';
import { recordOf } from '../record-of';
import { offerSteps, steps, type Step } from '../steps';
import { described } from './described';
import { exactObject } from './exact-object';
import { citationEntries } from './figure';
import { idSchema, isoDateSchema, moneySchema, someOf, textSchema } from './primitives';

const stepIds: readonly [Step, ...Step[]] = ['model', ...steps.filter((step) => step !== 'model')];

/** What was sold once and is no more: its names and prices, so that a link from then can still say what it meant. */
export const formerSchema = exactObject({
  options: described(
    v.array(exactObject({ step: v.picklist(stepIds), id: idSchema, name: textSchema })),
    'Values that no list has any longer.',
  ),
  offers: described(
    v.array(
      exactObject({
        id: idSchema,
        model: idSchema,
        ...recordOf(offerSteps, () => idSchema),
        prices: someOf(
          exactObject({
            from: isoDateSchema,
            value: v.number(),
            unit: moneySchema,
            ...citationEntries,
          }),
        ),
      }),
    ),
    'Rows that the price list has no longer, with their list prices, oldest first.',
  ),
});
export type Former = v.InferOutput<typeof formerSchema>;
export type FormerOffer = Former['offers'][number];
