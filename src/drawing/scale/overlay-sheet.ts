import { carView } from '../body/car-view';
import type { Proportions } from '../body/proportions';
import type { PaintedCar } from '../painted-car';
import { MARGIN, type Box } from '../sheet/sheet-box';
import { shiftOf, type Alignment } from './alignment';
import { PALLET, PERSON, type CompanionId } from './companions';

/** The views that lay two cars over one another. */
export type OverlayView = 'side' | 'front';

/** What an overlay shows; a car over one of its own kind is one of them too. */
export interface Overlaid {
  /** The first is painted, the second drawn over it as a dashed line in the signal colour. */
  readonly cars: readonly [first: PaintedCar, second: PaintedCar];
  readonly alignment: Alignment;
  readonly companions: readonly CompanionId[];
}

/** Paper beside what is drawn: from the front, the mirrors reach into it. mm */
const BESIDE = { side: 160, front: 260 } as const;
/** Between a car and what it is compared with. */
const APART = { side: 300, front: 430 } as const;

type Pair = readonly [first: Proportions, second: Proportions];

/** Where both cars together begin and end. */
function ends(
  view: OverlayView,
  [first, second]: Pair,
  shift: number,
): readonly [left: number, right: number] {
  if (view === 'side') return [Math.min(0, shift), Math.max(first.length, shift + second.length)];
  const half = Math.max(first.width, second.width) / 2;
  return [-half, half];
}

/**
 * Both cars at one scale, from the side as they are aligned, from the front middle on middle; the pallet stands ahead of
 * (left of) them, the person behind (right of) them. mm
 */
export function overlaySheet(view: OverlayView, { cars, alignment, companions }: Overlaid) {
  const [first, second] = [carView(view, cars[0]), carView(view, cars[1])];
  const pair = [first.real, second.real] as const;
  const shift = view === 'side' ? shiftOf(...pair, alignment) : 0;
  const [left, right] = ends(view, pair, shift);
  const palletAcross = view === 'side' ? PALLET.length : PALLET.width;
  const pallet = left - APART[view] - palletAcross;
  const person = right + APART[view] + PERSON.width / 2;
  const tallest = Math.max(
    ...pair.map(({ height }) => height),
    companions.includes('person') ? PERSON.height : 0,
  );
  const box: Box = [
    (companions.includes('pallet') ? pallet : left) - BESIDE[view],
    -tallest - MARGIN.above,
    (companions.includes('person') ? person + PERSON.width / 2 : right) + BESIDE[view],
    MARGIN.below,
  ];
  return { first, second, shift, pallet, palletAcross, person, box };
}
