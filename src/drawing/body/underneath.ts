import { acrossMirror, bothSides } from '../path/mirror';
import { readPath } from '../path/read-path';
import { writePath } from '../path/write-path';
import type { ViewName } from '../style';
import type { Proportions } from './proportions';

/** What a car stands on. What a view does not show is empty. */
export interface Underneath {
  /** What shows of the floor between the wheels: as low as the clearance. */
  readonly floor: string;
  /** Tyres seen head on, and the grooves that run around them. */
  readonly tyres: string;
  readonly grooves: string;
  /** Where the wheels seen side on stand. */
  readonly axles: readonly number[];
  readonly radius: number;
}

const half = (path: string): string =>
  writePath(readPath(path).flatMap((run) => bothSides(run, acrossMirror)));

export function underneath(view: ViewName, real: Proportions): Underneath {
  const { frontTrack, rearTrack, tyre, clearance, radius, frontAxle, rearAxle } = real;
  const none = { floor: '', tyres: '', grooves: '', axles: [], radius };
  if (view === 'plan') return none;
  if (view === 'side') return { ...none, axles: [frontAxle, rearAxle] };
  const track = view === 'front' ? frontTrack : rearTrack;
  const [inner = 0, middle = 0, outer = 0] = [-1, 0, 1].map((side) => (track + side * tyre.width) / 2);
  const top = 1.2 * radius;
  return {
    ...none,
    floor: half(`M0 ${clearance}H${inner * 0.55}L${inner} ${clearance + 70}V${top}H0`),
    tyres: half(`M${middle} 0H${outer}R45V${top}H${inner}V0R45Z`),
    grooves: half([-0.24, 0, 0.24].map((share) => `M${middle + share * tyre.width} 6V${top}`).join('')),
  };
}
