import * as v from 'valibot';
import { described } from './described';
import { exactObject, noList } from './exact-object';
import { groundEntries } from './figure';
import { idSchema, textSchema } from './primitives';

export const fittingSchema = described(
  v.union([v.picklist(['fitted', 'not-listed', 'disputed', 'not-published']), textSchema]),
  'What the offer has of it: fitted, not on its list, sources disagree, no list found, or a text ("8-inch").',
);
export type Fitting = v.InferOutput<typeof fittingSchema>;

export const equipmentItemSchema = exactObject({
  id: idSchema,
  group: described(idSchema, 'The id of one of the "groups".'),
  name: textSchema,
  offers: described(
    noList(v.record(idSchema, fittingSchema)),
    'By offer id; every offer of the model has an entry.',
  ),
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
