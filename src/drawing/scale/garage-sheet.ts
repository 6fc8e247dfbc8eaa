import { carView } from '../body/car-view';
import type { PaintedCar } from '../painted-car';
import type { Box } from '../sheet/sheet-box';
import type { Space } from './gaps';
import { WALL } from './walls';

/** The views that show a car in a space. */
export type GarageView = 'side' | 'front' | 'plan';

/** Paper around a car and its walls: gaps are written above and below. mm */
const PAPER = 160;
const ABOVE = 440;
const BELOW = 470;

/** A car in the middle of a space, mm: where both begin and end, and the sheet around whatever reaches farther. */
export function garageSheet(view: GarageView, car: PaintedCar, space: Space) {
  const drawn = carView(view, car);
  const { length, width, height } = drawn.real;
  const across = view === 'front';
  const body = across ? ([-width / 2, width / 2] as const) : ([0, length] as const);
  const extent = across ? space.width : space.length;
  const left = Math.round((body[0] + body[1] - extent) / 2);
  const walls = [left, left + extent] as const;
  const half = Math.max(width, space.width) / 2;
  const [top, bottom] =
    view === 'plan'
      ? [-half - WALL - PAPER, half + WALL + BELOW]
      : [-Math.max(height, space.height ?? 0) - ABOVE, BELOW];
  const box: Box = [
    Math.min(left, body[0]) - WALL - PAPER,
    top,
    Math.max(walls[1], body[1]) + WALL + PAPER,
    bottom,
  ];
  return { drawn, body, walls, box };
}
