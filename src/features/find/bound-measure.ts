import { specRows } from '../../catalogue/schema/specs';
import type { I18n } from '../../i18n/context';
import type { Measure } from '../../i18n/measures';
import { boundRows, type BoundId } from './bounds';
import { number } from './wishes';

/** Half of a last digit, and a little less: a car whose figure is printed like the bound is within it. */
const HALF = 0.4999;
/** As exact as an address holds a number. */
const DIGITS = 7;

const measureOf = ({ measures }: I18n, bound: BoundId): Measure | null =>
  measures?.(specRows.find(({ id }) => id === bound)?.unit ?? '') ?? null;

/** What a bound is to the reader: as much as 40 miles on a gallon are at least, as many litres are at most. */
export function boundIs(i18n: I18n, bound: BoundId): 'least' | 'most' {
  const is = boundRows.find(({ id }) => id === bound)?.is ?? 'most';
  if (measureOf(i18n, bound)?.isInverse !== true) return is;
  return is === 'least' ? 'most' : 'least';
}

/** A bound as the reader's unit has it, without that. */
export function printBound(i18n: I18n, bound: BoundId, value: number): string {
  const measure = measureOf(i18n, bound);
  return measure ? i18n.format.number(measure.from(value), measure.digits) : i18n.format.number(value);
}

/** What a reader typed in their unit, in the catalogue's; null for what is no number. */
export function readBound(i18n: I18n, bound: BoundId, typed: string): number | null {
  const value = number.parse(typed.replaceAll(/\s/g, '').replace(',', '.'));
  const measure = measureOf(i18n, bound);
  if (value === null || !measure) return value;
  const slack = HALF / 10 ** measure.digits;
  const back = measure.back(boundIs(i18n, bound) === 'most' ? value + slack : value - slack);
  return Number(back.toFixed(DIGITS));
}
