import type { Point } from '../path/point';
import type { DrawnFor, ViewName } from '../style';
import { tyreDiameter, type Proportions } from './proportions';

/** A scale that takes each `from` to its `to` and is straight between them and beyond. Both rise. */
export function stretch(from: readonly number[], to: readonly number[]): (value: number) => number {
  return (value) => {
    let i = 1;
    while (i < from.length - 1 && value > (from[i] ?? 0)) i += 1;
    const [a = 0, b = 1, c = 0, d = 1] = [from[i - 1], from[i], to[i - 1], to[i]];
    return c + ((value - a) * (d - c)) / (b - a);
  };
}

/** How far the surroundings of a wheel reach from its hub, of its radius: arches grow and move with their wheels. */
const AROUND = 1.3;
const ABOVE = 2.25;

type Lengths = Pick<Proportions, 'frontOverhang' | 'wheelbase' | 'rearOverhang'>;

const alongCar = ({ frontOverhang, wheelbase, rearOverhang }: Lengths, radius: number): number[] => {
  const rearAxle = frontOverhang + wheelbase;
  const reach = Math.min(AROUND * radius, 0.9 * frontOverhang, 0.9 * rearOverhang, 0.45 * wheelbase);
  return [
    0,
    frontOverhang - reach,
    frontOverhang + reach,
    rearAxle - reach,
    rearAxle + reach,
    rearAxle + rearOverhang,
  ];
};

const upCar = (
  { clearance, height }: Pick<Proportions, 'clearance' | 'height'>,
  radius: number,
): number[] => [0, clearance, Math.min(ABOVE * radius, 0.8 * height), height];

/** From the car that a style was drawn for to the real one. */
export interface Stretches {
  readonly back: (mm: number) => number;
  readonly out: (mm: number) => number;
  readonly up: (mm: number) => number;
}

export function stretches(drawnFor: DrawnFor, real: Proportions): Stretches {
  const radius = tyreDiameter(drawnFor.tyre) / 2;
  return {
    back: stretch(alongCar(drawnFor, radius), alongCar(real, real.radius)),
    out: (mm) => (mm * real.width) / drawnFor.width,
    up: stretch(upCar(drawnFor, radius), upCar(real, real.radius)),
  };
}

/** The same for a point of one view. */
export function stretchIn(view: ViewName, { back, out, up }: Stretches): (point: Point) => Point {
  if (view === 'side') return ([x, y]) => [back(x), up(y)];
  if (view === 'plan') return ([x, y]) => [back(x), out(y)];
  return ([x, y]) => [out(x), up(y)];
}
