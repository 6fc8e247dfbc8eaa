import type { Proportions } from '../body/proportions';
import type { DimensionKey, Dimensions } from '../dimensions';
import type { Spot } from '../path/point';
import type { ViewName } from '../style';

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
export const ROW = { leader: 190, chain: 530, overall: 880 } as const;
export const HEIGHT_AT = 250;
const TEXT_LIFT = 42;
const OVERSHOOT = 40;
const GROUND_GAP = 36;
const CLEAR_OF_WHEEL = 60;

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

/** The clearance: an arrow from below to the height of the lowest part, and that height as a line between the wheels. */
function clearanceLine(
  known: Dimensions,
  { frontAxle, rearAxle, wheelbase, clearance, radius }: Proportions,
): DimensionLine {
  const at = frontAxle + wheelbase * 0.22;
  return {
    key: 'clearance',
    published: known.clearance !== null,
    from: [at, ROW.leader],
    to: [at, -clearance],
    extensions: [
      [
        [frontAxle + radius + CLEAR_OF_WHEEL, -clearance],
        [rearAxle - radius - CLEAR_OF_WHEEL, -clearance],
      ],
    ],
    text: { at: [at + 50, ROW.leader], anchor: 'start', turned: false },
    ends: 1,
  };
}

/** A view's measures; each stands in one view only. `known` decides what counts as published. */
export function dimensionLines(
  view: ViewName,
  known: Dimensions,
  real: Proportions,
): readonly DimensionLine[] {
  const { length, width, height, frontAxle, rearAxle, frontTrack, rearTrack } = real;
  const on = (key: DimensionKey, from: number, to: number, row: number) =>
    across(key, known[key] !== null, from, to, row);
  switch (view) {
    case 'side':
      return [
        on('frontOverhang', 0, frontAxle, ROW.chain),
        on('wheelbase', frontAxle, rearAxle, ROW.chain),
        on('rearOverhang', rearAxle, length, ROW.chain),
        on('length', 0, length, ROW.overall),
        upright(known.height !== null, length + HEIGHT_AT, height, length * 0.55),
        clearanceLine(known, real),
      ];
    case 'front':
      return [
        on('frontTrack', -frontTrack / 2, frontTrack / 2, ROW.chain),
        on('width', -width / 2, width / 2, ROW.overall),
      ];
    case 'rear':
      return [on('rearTrack', -rearTrack / 2, rearTrack / 2, ROW.chain)];
    case 'plan':
      return [];
  }
}
