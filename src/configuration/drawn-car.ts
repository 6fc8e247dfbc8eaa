import { specOf } from '../catalogue/spec-of';
import { recordOf } from '../catalogue/record-of';
import type { Figure } from '../catalogue/schema/figure';
import type { SpecId } from '../catalogue/schema/specs';
import type { Car } from './car';
import type { Drawing } from './drawings';
import type { ModelRange } from './model-range';

export const dimensionIds = [
  'length',
  'width',
  'height',
  'wheelbase',
  'frontOverhang',
  'rearOverhang',
  'frontTrack',
  'rearTrack',
  'clearance',
] as const satisfies readonly SpecId[];
export type DimensionId = (typeof dimensionIds)[number];

type Described = Pick<Car, 'model' | 'offer'>;

/** The figures that the drawing prints, by its own keys. */
export function dimensionFigures(car: Described): readonly (readonly [DimensionId, Figure])[] {
  return dimensionIds.flatMap((id) => {
    const figure = specOf(car, id);
    return figure ? [[id, figure] as const] : [];
  });
}

/** A car as the drawing takes it: its figures where they are published, its style, its paint, the colour of its seats. */
export function drawnCar(car: Car, style: Drawing) {
  return {
    dimensions: dimensionsOf(car),
    tyre: tyreSize(specOf(car, 'tyres')),
    style,
    paint: car.colour.hex,
    coat: car.colour.coat,
    interior: car.interior.hex,
  };
}

/** The published dimensions of a car, mm. */
export function dimensionsOf(car: Described): Readonly<Record<DimensionId, number | null>> {
  return recordOf(dimensionIds, (id) => millimetresOf(car, id));
}

function millimetresOf(car: Described, id: DimensionId): number | null {
  const figure = specOf(car, id);
  return figure?.unit === 'mm' && typeof figure.value === 'number' ? figure.value : null;
}

/** Room for the largest car of a range, mm: drawn in it, every car is at one scale, and nothing moves when the model changes. */
export function roomFor({ offers }: Pick<ModelRange, 'offers'>) {
  const all = [...offers.values()];
  const largest = (id: 'length' | 'width' | 'height') =>
    all.reduce((most, car) => Math.max(most, millimetresOf(car, id) ?? 0), 0);
  return { length: largest('length'), width: largest('width'), height: largest('height') };
}

/** Reads what is printed on a tyre: "235/55 R19". */
function tyreSize(figure: Figure | undefined) {
  const printed = typeof figure?.value === 'string' ? figure.value : '';
  const [, width, aspect, rim] = /^(\d+)\/(\d+) R(\d+)$/.exec(printed) ?? [];
  return width && aspect && rim ? { width: Number(width), aspect: Number(aspect), rim: Number(rim) } : null;
}
