import * as v from 'valibot';
import { recordOf } from '../record-of';
import { offerSteps, steps, type Step } from '../steps';
import { exactObject } from './exact-object';
import { citationEntries } from './figure';
import { idSchema, isoDateSchema, someOf, textSchema } from './primitives';

const stepIds: readonly [Step, ...Step[]] = ['model', ...steps.filter((step) => step !== 'model')];

/** What was sold once and is no more: its names and prices, so that a link from then can still say what it meant. */
export const formerSchema = exactObject({
  /** Values that no list has any longer. */
  options: v.array(exactObject({ step: v.picklist(stepIds), id: idSchema, name: textSchema })),
  /** Rows that the price list has no longer, with their list prices, oldest first. Whole kopecks. */
  offers: v.array(
    exactObject({
      id: idSchema,
      model: idSchema,
      ...recordOf(offerSteps, () => idSchema),
      prices: someOf(exactObject({ from: isoDateSchema, value: v.number(), ...citationEntries })),
    }),
  ),
});
export type Former = v.InferOutput<typeof formerSchema>;
export type FormerOffer = Former['offers'][number];
