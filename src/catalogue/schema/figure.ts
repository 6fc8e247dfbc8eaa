import * as v from 'valibot';
import { exactObject } from './exact-object';
import { idSchema, isoDateSchema, textSchema, units } from './primitives';

/**
 * A fact with where it comes from. `value` is null exactly when `status` is `not-published`: nothing is known, and then
 * `source` names where it was looked for. `note` holds what disagrees or limits it.
 */
export const figureEntries = {
  value: v.nullable(v.union([v.number(), v.pipe(v.string(), v.nonEmpty()), textSchema])),
  unit: v.picklist(units),
  source: idSchema,
  date: isoDateSchema,
  status: v.picklist(['confirmed', 'unconfirmed', 'not-published']),
  note: v.optional(textSchema),
};
export const figureSchema = exactObject(figureEntries);
export type Figure = v.InferOutput<typeof figureSchema>;

/** Where figures come from, the nearest to the importer first. */
export const trustClasses = [
  'importer',
  'dealer',
  'dealer-abroad',
  'press',
  'compilation',
  'project',
] as const;

export const sourceSchema = exactObject({
  id: idSchema,
  title: textSchema,
  /** Absent where the document is known but its address is not. */
  url: v.optional(v.pipe(v.string(), v.startsWith('https://', 'expected an https address'))),
  /** As the source gives it: a day, a month, or a span of the days it was seen. */
  date: v.pipe(v.string(), v.nonEmpty()),
  trust: v.picklist(trustClasses),
});
export type Source = v.InferOutput<typeof sourceSchema>;
