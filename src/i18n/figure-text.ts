import type { LateI18n } from './context';
import type { Text } from './language';

export interface Printable {
  readonly value: number | string | Text | null;
  readonly unit: string;
}

/** A figure as the reader wants it: "4590 mm" or "180.7 in", "10.5 s", "not published". Money is given in whole minor units. */
export function figureText(
  { m, format, text, unitName, measures }: LateI18n,
  { value, unit }: Printable,
): string {
  if (value === null) return m.notPublished;
  if (typeof value === 'object') return text(value);
  if (typeof value === 'string') return unit === 'date' ? format.date(value) : value;
  if (unit === 'money') return format.price(value);
  const other = measures?.(unit);
  if (other) return other.print(format, value);
  // Dimensions are read digit by digit beside a drawing: no grouping.
  const number = unit === 'mm' || unit === 'cm3' ? String(value) : format.number(value);
  const name = unitName(unit);
  if (!name) return number;
  return unit === 'deg' ? `${number}${name}` : `${number}\u00A0${name}`;
}
