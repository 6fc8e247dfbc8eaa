import * as v from 'valibot';
import { exactObject } from './exact-object';
import { groundEntries } from './figure';
import { idSchema, textSchema } from './primitives';

/**
 * What an offer has of an item: fitted, not on its list, sources disagree, no list found for this offer, or a text ("8-inch").
 */
export const fittingSchema = v.union([
  v.picklist(['fitted', 'not-listed', 'disputed', 'not-published']),
  textSchema,
]);
export type Fitting = v.InferOutput<typeof fittingSchema>;

export const equipmentItemSchema = exactObject({
  id: idSchema,
  group: idSchema,
  name: textSchema,
  /** By offer id; every offer of the model has an entry. */
  offers: v.record(idSchema, fittingSchema),
  ...groundEntries,
});
export type EquipmentItem = v.InferOutput<typeof equipmentItemSchema>;

/** The equipment table of one model. */
export const equipmentSchema = exactObject({
  model: idSchema,
  groups: v.array(exactObject({ id: idSchema, name: textSchema })),
  items: v.array(equipmentItemSchema),
});
export type Equipment = v.InferOutput<typeof equipmentSchema>;
