// Short ways to write the rows of a catalogue, so that a data file reads like the table it stands for.
import type { Citation, Figure, Ground, OtherValue } from './schema/figure';
import type { Literals, Rule } from './schema/extra';
import type { Price, Specs } from './schema/offer';
import type { Text, Unit } from './schema/primitives';
import { specRows } from './schema/specs';

const beforeUnit =
  /(\d) (?=\d{3}(?!\d)|₽|(?:л\.с\.|км|мм|кг|см3|л|м|с|km|mm|kg|hp|l|s)(?!\p{L}))|(RUB) (?=\d)/gu;

/** A number stays on one line with its unit and its thousands: `500 000 ₽`. */
const unbroken = (line: string) => line.replace(beforeUnit, '$1$2\u{a0}');

/** A text in Russian and English. */
type InBoth = { readonly ru: string; readonly en: string };
export const text = (ru: string, en: string): InBoth => ({ ru: unbroken(ru), en: unbroken(en) });

/** Two texts, one after the other, in every language of the first. */
export const joined = (first: Text, second: Text): Text =>
  Object.fromEntries(
    Object.entries(first).map(([language, words]) => [language, `${words} ${second[language] ?? ''}`.trim()]),
  );

type Value = NonNullable<Figure['value']>;
/** What stands beside a figure's value, each only where there is something to say. */
type Beside = Partial<Pick<Figure, 'note' | 'also' | 'others'>>;
export type Cite = (value: Value, unit: Unit, beside?: Beside) => Figure;

/**
 * Figures of one source: `const brochure = cite({ source: 'brochure', date: '2023-08-29' })`, then
 * `brochure(1498, 'cm3')`. What one source says is unconfirmed, unless it is the importer's.
 */
export const cite =
  ({ source, date }: Citation, status: Ground['status'] = 'unconfirmed'): Cite =>
  (value, unit, beside = {}) => ({ value, unit, source, date, status, ...beside });

/** A figure that others say too who do not know of the first: confirmed. */
export const agreed = (figure: Figure, ...also: Citation[]): Figure => ({
  ...figure,
  status: 'confirmed',
  also,
});

/** Another value that was found for a figure. */
export const other = (value: Value, { source, date }: Citation, note?: Text): OtherValue => ({
  value,
  source,
  date,
  ...(note && { note }),
});

/** A figure that was looked for and not found; or others found one for another car or market. */
export const nowhere =
  ({ source, date }: Citation) =>
  (unit: Unit, beside: Beside = {}): Figure => ({
    value: null,
    unit,
    source,
    date,
    status: 'not-published',
    ...beside,
  });

/** Every figure of a car with an engine and two rows of seats as looked for and not found: what is known is written over it. */
export const nothingPublished = (unknown: ReturnType<typeof nowhere>): Specs => {
  const specs: Specs = {};
  for (const { id, unit, asked } of specRows) {
    if (asked === 'always' || asked === 'burning') specs[id] = unknown(unit);
  }
  return specs;
};

/** A list price in force from a day on. `roubles` is what a price list prints, in whole roubles; the catalogue holds kopecks. */
export const listPrice = (from: string, roubles: number, source: Cite, beside?: Beside): Price => ({
  basis: 'list',
  from,
  ...source(roubles * 100, 'money', beside),
});

/** A price with benefits in force from a day on, for buyers who meet a condition of the catalogue. */
export const priceWithBenefits = (
  from: string,
  roubles: number,
  condition: string,
  source: Cite,
  beside?: Beside,
): Price => ({ basis: 'with-benefits', from, condition, ...source(roubles * 100, 'money', beside) });

/** A rule of a model: when the condition holds, the consequence must. `sentence` says so to the buyer. */
export const rule = (
  id: string,
  [condition, consequence]: readonly [condition: Literals, consequence: Literals],
  sentence: Text,
  ground: Ground,
): Rule => ({ id, when: condition, needs: consequence, text: sentence, ...ground });
