import { carView } from '../body/car-view';
import type { Proportions } from '../body/proportions';
import type { PaintedCar } from '../painted-car';
import { MARGIN, type Box } from '../sheet/sheet-box';
import { shiftOf, type Alignment } from './alignment';
import { PALLET, PERSON, type CompanionId } from './companions';

/** The views that lay cars over one another. */
export type OverlayView = 'side' | 'front';

/** What an overlay shows; a car over one of its own kind is one of them too. */
export interface Overlaid {
  /** The first is painted, the others drawn over it as a line each; three of them can be told apart. */
  readonly cars: readonly [first: PaintedCar, ...others: PaintedCar[]];
  readonly alignment: Alignment;
  readonly companions: readonly CompanionId[];
}

/** Paper beside what is drawn: from the front, the mirrors reach into it. mm */
const BESIDE = { side: 160, front: 260 } as const;
/** Between a car and what it is compared with. */
const APART = { side: 300, front: 430 } as const;

type Placed = readonly [car: Proportions, shift: number];

/** Where all cars together begin and end. */
function ends(view: OverlayView, cars: readonly Placed[]): readonly [left: number, right: number] {
  if (view === 'side')
    return [
      Math.min(...cars.map(([, shift]) => shift)),
      Math.max(...cars.map(([{ length }, shift]) => shift + length)),
    ];
  const half = Math.max(...cars.map(([{ width }]) => width)) / 2;
  return [-half, half];
}

/**
 * All cars at one scale, from the side as they are aligned, from the front middle on middle; the pallet stands ahead of
 * (left of) them, the person behind (right of) them. mm
 */
export function overlaySheet(view: OverlayView, { cars, alignment, companions }: Overlaid) {
  const [painted, ...outlined] = cars;
  const first = carView(view, painted);
  const others = outlined.map((car) => {
    const { shapes, real } = carView(view, car);
    return { shapes, real, shift: view === 'side' ? shiftOf(first.real, real, alignment) : 0 };
  });
  const placed: readonly Placed[] = [
    [first.real, 0],
    ...others.map(({ real, shift }) => [real, shift] as const),
  ];
  const [left, right] = ends(view, placed);
  const palletAcross = view === 'side' ? PALLET.length : PALLET.width;
  const pallet = left - APART[view] - palletAcross;
  const person = right + APART[view] + PERSON.width / 2;
  const tallest = Math.max(
    ...placed.map(([{ height }]) => height),
    companions.includes('person') ? PERSON.height : 0,
  );
  const box: Box = [
    (companions.includes('pallet') ? pallet : left) - BESIDE[view],
    -tallest - MARGIN.above,
    (companions.includes('person') ? person + PERSON.width / 2 : right) + BESIDE[view],
    MARGIN.below,
  ];
  return { first, others, pallet, palletAcross, person, box };
}
