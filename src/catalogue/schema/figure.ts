import * as v from 'valibot';
import { exactObject } from './exact-object';
import { idSchema, isoDateSchema, someOf, textSchema, units } from './primitives';

const valueSchema = v.union([v.number(), v.pipe(v.string(), v.nonEmpty()), textSchema]);

/** Who says a thing, and when they said it. */
export const citationEntries = { source: idSchema, date: isoDateSchema };
export const citationSchema = exactObject(citationEntries);
export type Citation = v.InferOutput<typeof citationSchema>;

/** A value that another source gives for the same thing, in the unit of the figure it stands beside. */
const otherValueSchema = exactObject({
  ...citationEntries,
  value: valueSchema,
  /** What may explain the difference: "the version for China". */
  note: v.optional(textSchema),
});
export type OtherValue = v.InferOutput<typeof otherValueSchema>;

/**
 * What a statement rests on. `confirmed`: the importer or a registry says it, or two sources that do not know of one
 * another; whatever rests on less is `unconfirmed`. `also` are further sources that say the same. `note` holds what limits
 * the statement.
 */
export const groundEntries = {
  ...citationEntries,
  status: v.picklist(['confirmed', 'unconfirmed']),
  note: v.optional(textSchema),
  also: v.optional(someOf(citationSchema)),
};
const groundSchema = exactObject(groundEntries);
export type Ground = v.InferOutput<typeof groundSchema> & Apart;

/** What stands beside a statement is delivered apart: then the statement says where in the details. */
export interface Apart {
  readonly beside?: number;
}

/**
 * A fact with what it rests on. `value` is null exactly when `status` is `not-published`: nothing is known, and then
 * `source` names where it was looked for. `others` are the values that were found and not taken.
 */
export const figureEntries = {
  ...groundEntries,
  value: v.nullable(valueSchema),
  unit: v.picklist(units),
  status: v.picklist(['confirmed', 'unconfirmed', 'not-published']),
  others: v.optional(someOf(otherValueSchema)),
};
export const figureSchema = exactObject(figureEntries);
export type Figure = v.InferOutput<typeof figureSchema> & Apart;
