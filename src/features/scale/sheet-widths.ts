import type { DrawnCar } from '../../drawing/drawn-car';
import type { Space } from '../../drawing/fit-geometry';
import { sheetAround } from '../../drawing/garage-walls';
import { proportions } from '../../drawing/proportions';
import { shiftOf, type Alignment } from '../../drawing/scale-geometry';

/** How many millimetres the sheets of a side and a front view are wide: laid out so, both are at one scale. */
export type Widths = readonly [side: number, front: number];

/** The paper on both sides of what is laid over one another. */
const BESIDE = { side: 320, front: 520 } as const;

const realOf = ({ dimensions, tyre, style }: DrawnCar) => proportions(dimensions, tyre, style.drawnFor);

export function overlayWidths(cars: readonly [DrawnCar, DrawnCar], alignment: Alignment): Widths {
  const [first, second] = [realOf(cars[0]), realOf(cars[1])];
  const shift = shiftOf(first, second, alignment);
  const length = Math.max(first.length, shift + second.length) - Math.min(0, shift);
  return [length + BESIDE.side, Math.max(first.width, second.width) + BESIDE.front];
}

export function garageWidths(car: DrawnCar, space: Space): Widths {
  const { length, width } = realOf(car);
  const around = (across: number) => {
    const [left, , right] = sheetAround(0, across, 0);
    return right - left;
  };
  return [around(Math.max(length, space.length)), around(Math.max(width, space.width))];
}
