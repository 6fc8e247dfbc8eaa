import type { DimensionKey, Dimensions } from './drawn-car.ts';
import type { Proportions } from './proportions.ts';
import type { Spot } from './spot.ts';

/** One measure on a drawing. Figures stand above their line, as ISO 129 and GOST 2.307 have it, so they never touch it. */
export interface DimensionLine {
  readonly key: DimensionKey;
  /** false: the length is drawn by the style, and no figure is published */
  readonly published: boolean;
  readonly from: Spot;
  readonly to: Spot;
  readonly extensions: readonly (readonly [Spot, Spot])[];
  readonly text: { readonly at: Spot; readonly anchor: 'start' | 'middle' | 'end'; readonly turned: boolean };
  /** an arrow at `from` as well as at `to` */
  readonly ends: 1 | 2;
}

/** Distances of the rows below the ground and of the height's line from the car, mm. */
export const ROW = { leader: 190, chain: 530, overall: 880, bottom: 940 } as const;
export const HEIGHT_AT = 250;
const TEXT_LIFT = 42;
const OVERSHOOT = 40;
const GROUND_GAP = 36;

function across(key: DimensionKey, published: boolean, from: number, to: number, row: number): DimensionLine {
  return {
    key,
    published,
    from: [from, row],
    to: [to, row],
    extensions: [from, to].map((x) => [
      [x, GROUND_GAP],
      [x, row + OVERSHOOT],
    ]),
    text: { at: [(from + to) / 2, row - TEXT_LIFT], anchor: 'middle', turned: false },
    ends: 2,
  };
}

function upright(published: boolean, x: number, height: number, topFrom: number): DimensionLine {
  return {
    key: 'height',
    published,
    from: [x, 0],
    to: [x, -height],
    extensions: [
      [
        [topFrom, -height],
        [x + OVERSHOOT, -height],
      ],
    ],
    text: { at: [x - TEXT_LIFT, -height / 2], anchor: 'middle', turned: true },
    ends: 2,
  };
}

/** The side view's measures. `known` decides what counts as published. */
export function sideDimensions(
  known: Dimensions,
  tyreKnown: boolean,
  real: Proportions,
): readonly DimensionLine[] {
  const { length, height, frontAxle, rearAxle, wheelbase, clearance, radius } = real;
  const clearanceAt = frontAxle + wheelbase * 0.22;
  const touch = [rearAxle - radius * 0.64, radius * 0.77 - radius] as const;
  return [
    across('frontOverhang', known.frontOverhang !== null, 0, frontAxle, ROW.chain),
    across('wheelbase', known.wheelbase !== null, frontAxle, rearAxle, ROW.chain),
    across('rearOverhang', known.rearOverhang !== null, rearAxle, length, ROW.chain),
    across('length', known.length !== null, 0, length, ROW.overall),
    upright(known.height !== null, length + HEIGHT_AT, height, length * 0.55),
    {
      key: 'clearance',
      published: known.clearance !== null,
      from: [clearanceAt, ROW.leader],
      to: [clearanceAt, -clearance],
      extensions: [],
      text: { at: [clearanceAt + 50, ROW.leader], anchor: 'start', turned: false },
      ends: 1,
    },
    {
      key: 'tyre',
      published: tyreKnown,
      from: [touch[0] - 90, ROW.leader - 90],
      to: touch,
      extensions: [],
      text: { at: [touch[0] - 130, ROW.leader], anchor: 'end', turned: false },
      ends: 1,
    },
  ];
}

/** The front view's measures; x runs from the middle. */
export function frontDimensions(known: Dimensions, real: Proportions): readonly DimensionLine[] {
  const { width, frontTrack } = real;
  return [
    across('frontTrack', known.frontTrack !== null, -frontTrack / 2, frontTrack / 2, ROW.chain),
    across('width', known.width !== null, -width / 2, width / 2, ROW.overall),
  ];
}
