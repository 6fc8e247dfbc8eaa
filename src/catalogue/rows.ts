// Short ways to write the rows of a catalogue, so that a data file reads like the table it stands for.
import type { Figure } from './schema/figure';
import type { Literals, Price, PriceBasis, Rule } from './schema/model';
import type { Text, Unit } from './schema/primitives';

const beforeUnit =
  /(\d) (?=\d{3}(?!\d)|₽|(?:л\.с\.|км|мм|кг|см3|л|м|с|km|mm|kg|hp|l|s)(?!\p{L}))|(RUB) (?=\d)/gu;

/** A number stays on one line with its unit and its thousands: `500 000 ₽`. */
const unbroken = (line: string) => line.replace(beforeUnit, '$1$2\u{a0}');

/** A text in both languages. */
export const text = (ru: string, en: string): Text => ({ ru: unbroken(ru), en: unbroken(en) });

type Value = NonNullable<Figure['value']>;
type Cite = (value: Value, unit: Unit, note?: Text) => Figure;

/**
 * Figures of one source: `const brochure = cite('brochure', '2023-08-29')`, then `brochure(1498, 'cm3')`.
 * `date` is an ISO date, as exact as the source gives it.
 */
export const cite =
  (source: string, date: string, status: 'confirmed' | 'unconfirmed' = 'confirmed'): Cite =>
  (value, unit, note) => ({ value, unit, source, date, status, ...(note && { note }) });

/** The same figure, marked as not confirmed, with the reason. */
export const unconfirmed = (figure: Figure, note: Text): Figure => ({
  ...figure,
  status: 'unconfirmed',
  note,
});

/** A figure that was looked for and not found. */
export const nowhere =
  (source: string, date: string) =>
  (unit: Unit, note?: Text): Figure => ({
    value: null,
    unit,
    source,
    date,
    status: 'not-published',
    ...(note && { note }),
  });

/**
 * A price in force from a day on. `roubles` is what a price list prints, in whole roubles; the catalogue holds kopecks.
 */
const priceOf =
  (basis: PriceBasis) =>
  (from: string, roubles: number, source: Cite, note?: Text): Price => ({
    basis,
    from,
    ...source(roubles * 100, 'RUB', note),
  });
export const listPrice = priceOf('list');
export const priceWithBenefits = priceOf('with-benefits');

/** A rule of a model: when the condition holds, the consequence must. `sentence` says so to the buyer. */
export const rule = (
  id: string,
  [condition, consequence]: readonly [condition: Literals, consequence: Literals],
  sentence: Text,
  from: Pick<Rule, 'source' | 'date' | 'status'>,
): Rule => ({
  id,
  when: condition,
  needs: consequence,
  text: sentence,
  ...from,
});
