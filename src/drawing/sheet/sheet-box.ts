import type { Proportions } from '../body/proportions';
import type { ViewName } from '../style';
import { HEIGHT_AT, ROW } from './dimension-lines';

/** What a sheet shows, mm, y down from the ground. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export const widthOf = ([left, , right]: Box): number => right - left;

/** The largest car that is to find room on a sheet, mm. */
export interface Room {
  readonly length: number;
  readonly width: number;
  readonly height: number;
}

/** Free space above the car and below the ground where no dimensions stand, and around the mirrors seen from above, mm. */
export const MARGIN = { above: 90, below: 120, mirrors: 260 } as const;
/** Free space below the last row of dimensions. */
const FOOT = 60;

/** What a view's sheet shows of the paper around the car. */
export function sheetBox(
  view: ViewName,
  real: Proportions,
  room: Room | undefined,
  hasDimensions: boolean,
): Box {
  const height = Math.max(real.height, room?.height ?? 0);
  const spare = (extent: number | undefined, own: number) => Math.max(0, (extent ?? 0) - own) / 2;
  if (view === 'side' || view === 'plan') {
    const more = spare(room?.length, real.length);
    const [left, right] = [-more - 160, real.length + more + HEIGHT_AT + 110];
    if (view === 'side') return [left, -MARGIN.above - height, right, foot(ROW.overall, hasDimensions)];
    const across = Math.max(real.width, room?.width ?? 0) / 2 + MARGIN.mirrors;
    return [left, -across, right, across];
  }
  const reach = real.width / 2 + spare(room?.width, real.width) + MARGIN.mirrors;
  const row = view === 'front' ? ROW.overall : ROW.chain;
  return [-reach, -MARGIN.above - height, reach, foot(row, hasDimensions)];
}

const foot = (row: number, hasDimensions: boolean): number => (hasDimensions ? row + FOOT : MARGIN.below);
