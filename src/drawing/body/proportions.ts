import type { Dimensions } from '../dimensions';
import type { DrawnFor, TyreSize } from '../style';

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
  readonly rearTrack: number;
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
    rearTrack: known.rearTrack ?? drawnFor.track,
    clearance: known.clearance ?? drawnFor.clearance,
    frontAxle: frontOverhang,
    rearAxle: frontOverhang + wheelbase,
    tyre: drawnTyre,
    radius: tyreDiameter(drawnTyre) / 2,
  };
}
