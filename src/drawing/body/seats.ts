import { acrossMirror, bothSides } from '../path/mirror';
import type { Point } from '../path/point';
import { readPath } from '../path/read-path';
import { moveRuns } from '../path/run';
import { writePath } from '../path/write-path';

/** Back and head rest of a front seat from the side, mm from the hip point, for a car that faces left. */
const SIDE =
  'M-130 -60K-100 170 -20 500R70L170 520R60K168 300 130 -60Z M10 556K40 660 70 704R30L180 710R50K186 620 160 550R30Z';

/** The same from the front or from behind, mm from its middle at the height of the dashboard. */
const FRONT =
  'M-250 -120L-240 60R60L-205 190R70L0 214L205 190R70L240 60R60L250 -120ZM-110 310R50V236R30H110R30V310R50Z';

/** Steering wheel, mm from the driver's hip point. */
const WHEEL = 'M-560 250L-420 510R20L-392 494R20L-530 236R20Z';

/** A path given in mm from a point, neither stretched nor mirrored: people do not grow with the car. */
const placed = (path: string, [x, y]: Point) => moveRuns(readPath(path), ([dx, dy]) => [x + dx, y + dy]);

export const sideSeats = (hips: readonly Point[]): string =>
  writePath(hips.flatMap((hip) => placed(SIDE, hip)));

export const frontSeats = (middles: readonly Point[]): string =>
  writePath(
    middles.flatMap((middle) => placed(FRONT, middle)).flatMap((run) => bothSides(run, acrossMirror)),
  );

export const steeringWheel = (driver: Point | undefined): string =>
  driver ? writePath(placed(WHEEL, driver)) : '';
