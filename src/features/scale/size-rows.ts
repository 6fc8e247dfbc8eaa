import { specOf } from '../../catalogue/spec-of';
import type { Figure } from '../../catalogue/schema/figure';
import { specRows, type SpecId } from '../../catalogue/schema/specs';
import { type Car } from '../../configuration/car';

export interface SizeRow {
  readonly id: SpecId;
  readonly first: Figure;
  readonly second: Figure;
  /** Second minus first, in the unit of both; null where either is not published. */
  readonly difference: number | null;
}

/** The figures of two cars side by side. What is published of neither has no row. */
export function sizeRows(first: Car, second: Car): readonly SizeRow[] {
  return specRows.flatMap(({ id, isSize }) => {
    if (!isSize) return [];
    const [a, b] = [specOf(first, id), specOf(second, id)];
    if (!a || !b || (a.value === null && b.value === null)) return [];
    return [{ id, first: a, second: b, difference: difference(a, b) }];
  });
}

const difference = (a: Figure, b: Figure): number | null =>
  typeof a.value === 'number' && typeof b.value === 'number' && a.unit === b.unit ? b.value - a.value : null;
