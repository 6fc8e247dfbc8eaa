import * as v from 'valibot';
import { noList } from './exact-object';

const filled = v.pipe(v.string(), v.nonEmpty('expected a text that is not empty'));

/** A language by its code of two or three letters: `ru`, `en`. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'expected the code of a language, such as "en"'),
);

/** A text in each of the catalogue's languages. `check/languages.ts` holds every text to them. */
export const textSchema = noList(v.record(languageSchema, filled));
export type Text = v.InferOutput<typeof textSchema>;

/** A list of at least one. */
export const someOf = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.nonEmpty('expected at least one'));

/** An id that is readable in an address: `1.6t`, `moon-white`. Stable: links hold it. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'expected an id like "1.6t" or "moon-white"'),
  v.description(
    'Small letters and digits, with "." or "-" between them: 1.6t, moon-white. It stands in links, so it never changes.',
  ),
);

const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const isoDate = new RegExp(`^${DATE}$`);

/** 2026-02-30 looks like a date, and JavaScript takes it for 2 March: the calendar decides. */
const isIsoDate = (date: string) => isoDate.test(date) && new Date(date).toISOString().startsWith(date);

/** An ISO date, as exact as the source is: `2026-01-30`, `2026-01` or `2026`. */
export const isoDateSchema = v.pipe(
  v.string(),
  v.check(isIsoDate, 'expected a date like 2026-01-30 or 2026-01'),
  v.metadata({
    pattern: isoDate.source,
    description: 'A date as exact as the source is: 2026-01-30, 2026-01 or 2026.',
  }),
);

/** A date, or the first and the last of a span: `2024-02-20..2025-08-28`. */
export const dateSpanSchema = v.pipe(
  v.string(),
  v.check((span) => {
    const ends = span.split('..');
    return ends.length <= 2 && ends.every(isIsoDate);
  }, 'expected a date like 2026-01-30, or a span like 2025-03..2025-08'),
  v.metadata({
    pattern: String.raw`^${DATE}(?:\.\.${DATE})?$`,
    description: 'A date, or the first and the last of a span: 2024-02-20..2025-08-28.',
  }),
);

/** #rrggbb */
export const hexSchema = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'expected a colour like #d7132b'));

export const units = [
  'money', // whole minor units of the catalogue's currency: kopecks, cents
  'mm',
  'kg',
  'l',
  'cm3',
  'hp',
  'kW',
  'Nm',
  's',
  'km/h',
  'l/100 km',
  'kWh',
  'km',
  'kWh/100 km',
  'deg',
  'seats',
  'rpm',
  'hex', // a colour sampled for the screen, not a paint code
  'date',
  'text',
] as const;
export type Unit = (typeof units)[number];

/** A unit as the page counts: a file says money in its currency, and `check/printed-money.ts` reads that. */
export const unitSchema = v.picklist(units);
export const moneySchema = v.literal('money');
