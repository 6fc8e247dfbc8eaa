import * as v from 'valibot';
import { described } from './described';
import { exactObject } from './exact-object';
import { idSchema, isoDateSchema, someOf, textSchema, unitSchema } from './primitives';

const valueSchema = v.union([v.number(), v.pipe(v.string(), v.nonEmpty()), textSchema]);

/** Who says a thing, and when they said it. */
export const citationEntries = {
  source: described(idSchema, 'The id of one of the "sources".'),
  date: described(isoDateSchema, 'When the source said it.'),
};
export const citationSchema = exactObject(citationEntries);
export type Citation = v.InferOutput<typeof citationSchema>;

/** A value that another source gives for the same thing, in the unit of the figure it stands beside. */
const otherValueSchema = exactObject({
  ...citationEntries,
  value: valueSchema,
  note: v.optional(described(textSchema, 'What may explain the difference: "the version for China".')),
});
export type OtherValue = v.InferOutput<typeof otherValueSchema>;

const status =
  '"confirmed": the importer or a registry says it, or two sources that do not know of one another. "unconfirmed": it rests on less.';

/** What a statement rests on. */
export const groundEntries = {
  ...citationEntries,
  status: described(v.picklist(['confirmed', 'unconfirmed']), status),
  note: v.optional(described(textSchema, 'What limits the statement.')),
  also: v.optional(described(someOf(citationSchema), 'Further sources that say the same.')),
};
const groundSchema = exactObject(groundEntries);
export type Ground = v.InferOutput<typeof groundSchema> & Apart;

/** What stands beside a statement is delivered apart: then the statement says where in the details. */
export interface Apart {
  readonly beside?: number;
}

/** A fact with what it rests on. */
export const figureEntries = {
  ...groundEntries,
  value: described(
    v.nullable(valueSchema),
    'A number in the unit, or a text; null where nobody published it.',
  ),
  unit: unitSchema,
  status: described(
    v.picklist(['confirmed', 'unconfirmed', 'not-published']),
    `${status} "not-published": nothing is known; the value is null, and the source names where it was looked for.`,
  ),
  others: v.optional(described(someOf(otherValueSchema), 'Values that were found and not taken.')),
};
export const figureSchema = exactObject(figureEntries);
export type Figure = v.InferOutput<typeof figureSchema> & Apart;
