import type { Figure } from '../../catalogue/schema/figure';
import type { SpecId } from '../../catalogue/schema/specs';
import { specOf, type Car } from '../../configuration/car';

/** What a buyer compares of two cars' size, in the order it is read. */
const compared = [
  'length',
  'width',
  'height',
  'wheelbase',
  'frontOverhang',
  'rearOverhang',
  'frontTrack',
  'rearTrack',
  'clearance',
  'approachAngle',
  'departureAngle',
  'wading',
  'turningCircle',
  'boot',
  'bootMax',
  'kerbMass',
] as const satisfies readonly SpecId[];
export type ComparedId = (typeof compared)[number];

export interface SizeRow {
  readonly id: ComparedId;
  readonly first: Figure;
  readonly second: Figure;
  /** Second minus first, in the unit of both; null where either is not published. */
  readonly difference: number | null;
}

/** The figures of two cars side by side. What is published of neither has no row. */
export function sizeRows(first: Car, second: Car): readonly SizeRow[] {
  return compared.flatMap((id) => {
    const [a, b] = [specOf(first, id), specOf(second, id)];
    if (!a || !b || (a.value === null && b.value === null)) return [];
    return [{ id, first: a, second: b, difference: difference(a, b) }];
  });
}

const difference = (a: Figure, b: Figure): number | null =>
  typeof a.value === 'number' && typeof b.value === 'number' && a.unit === b.unit ? b.value - a.value : null;
