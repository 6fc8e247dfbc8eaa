import type { Dimensions } from './drawn-car.ts';
import type { Point } from './path.ts';
import type { DrawnFor, TyreSize } from './style.ts';

const MM_PER_INCH = 25.4;

/** Outer diameter of a tyre, mm: 235/55 R19 is 19 inches and twice 55 % of 235 mm. */
export const tyreDiameter = ({ width, aspect, rim }: TyreSize): number =>
  rim * MM_PER_INCH + (2 * width * aspect) / 100;

/** Every length a drawing needs, mm, published or not. */
export interface Proportions {
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly wheelbase: number;
  readonly frontOverhang: number;
  readonly rearOverhang: number;
  readonly frontTrack: number;
  readonly clearance: number;
  readonly frontAxle: number;
  readonly rearAxle: number;
  readonly tyre: TyreSize;
  readonly radius: number;
}

/** The front's share of both overhangs in the car that the style was drawn for. */
const frontShare = ({ frontOverhang, rearOverhang }: DrawnFor): number =>
  frontOverhang / (frontOverhang + rearOverhang);

/**
 * Completes the published dimensions so that the car can be drawn. What is published is kept exactly, length before overhangs; the
 * rest comes from the style, and the dimension lines say that it is not a published figure.
 */
export function proportions(known: Dimensions, tyre: TyreSize | null, drawnFor: DrawnFor): Proportions {
  const wheelbase = known.wheelbase ?? drawnFor.wheelbase;
  const length =
    known.length ??
    (known.frontOverhang ?? drawnFor.frontOverhang) +
      wheelbase +
      (known.rearOverhang ?? drawnFor.rearOverhang);
  const overhangs = length - wheelbase;
  const frontOverhang =
    known.frontOverhang ??
    (known.rearOverhang === null ? overhangs * frontShare(drawnFor) : overhangs - known.rearOverhang);
  const drawnTyre = tyre ?? drawnFor.tyre;
  return {
    length,
    wheelbase,
    frontOverhang,
    rearOverhang: overhangs - frontOverhang,
    width: known.width ?? drawnFor.width,
    height: known.height ?? drawnFor.height,
    frontTrack: known.frontTrack ?? drawnFor.track,
    clearance: known.clearance ?? drawnFor.clearance,
    frontAxle: frontOverhang,
    rearAxle: frontOverhang + wheelbase,
    tyre: drawnTyre,
    radius: tyreDiameter(drawnTyre) / 2,
  };
}

/** A scale that takes each `from` to its `to` and is straight between them. Both rise. */
export function stretch(from: readonly number[], to: readonly number[]): (value: number) => number {
  return (value) => {
    let i = 1;
    while (i < from.length - 1 && value > (from[i] ?? 0)) i += 1;
    const [a = 0, b = 1, c = 0, d = 1] = [from[i - 1], from[i], to[i - 1], to[i]];
    return c + ((value - a) * (d - c)) / (b - a);
  };
}

const heights = (drawnFor: DrawnFor, real: Proportions): ((y: number) => number) =>
  stretch([0, drawnFor.clearance, drawnFor.height], [0, real.clearance, real.height]);

/** From the side view of the car that the style was drawn for to that of the real one. */
export function sideStretch(drawnFor: DrawnFor, real: Proportions): (point: Point) => Point {
  const { frontOverhang, wheelbase, rearOverhang } = drawnFor;
  const rearAxle = frontOverhang + wheelbase;
  const alongX = stretch(
    [0, frontOverhang, rearAxle, rearAxle + rearOverhang],
    [0, real.frontAxle, real.rearAxle, real.length],
  );
  const alongY = heights(drawnFor, real);
  return ([x, y]) => [alongX(x), alongY(y)];
}

/** The same for the front view: widths grow from the middle. */
export function frontStretch(drawnFor: DrawnFor, real: Proportions): (point: Point) => Point {
  const alongY = heights(drawnFor, real);
  return ([x, y]) => [(x * real.width) / drawnFor.width, alongY(y)];
}
