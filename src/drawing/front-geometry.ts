import { drafter, placed, type CarShapes } from './car-shapes.ts';
import { moveRuns, reverse, writePath, type Point, type Run } from './path.ts';
import { readPath } from './read-path.ts';
import { frontStretch, type Proportions } from './proportions.ts';
import type { DrawingStyle } from './style.ts';

const flip = ([x, y]: Point): Point => [-x, y];

/** Completes one half: a run from middle to middle becomes one symmetrical shape, any other is drawn on both sides. */
export function bothSides(run: Run): Run[] {
  const end = run.segments.at(-1)?.to ?? run.from;
  const [mirrored] = moveRuns([run], flip);
  if (!mirrored) return [run];
  if (run.closed || run.from[0] !== 0 || end[0] !== 0) return [run, mirrored];
  return [{ from: run.from, segments: [...run.segments, ...reverse(mirrored).segments], closed: true }];
}

/** Both tyres, standing on the ground. */
function tyres({ frontTrack, tyre, radius }: Proportions): Run[] {
  const [inner, outer] = [(frontTrack - tyre.width) / 2, (frontTrack + tyre.width) / 2];
  const top = 2 * radius;
  return readPath(`M${frontTrack / 2} 0 H${outer} R50 V${top} R50 H${inner} R50 V0 R50 Z`).flatMap(bothSides);
}

function grooves({ frontTrack, tyre, radius }: Proportions): string {
  const lines = [-0.24, 0, 0.24].map((share) => {
    const x = frontTrack / 2 + share * tyre.width;
    return `M${x} 6 V${2 * radius}`;
  });
  return writePath(readPath(lines.join('')).flatMap(bothSides));
}

/** Sump and floor between the wheels, as low as the clearance. */
function underbody({ frontTrack, tyre, clearance, radius }: Proportions): Run[] {
  const half = (frontTrack - tyre.width) / 2;
  return readPath(`M0 ${clearance} H${half * 0.55} L${half} ${clearance + 70} V${radius} H0`).flatMap(
    bothSides,
  );
}

/** Back and head rest of a front seat, mm from its middle at the height of the dashboard. */
const SEAT =
  'M-250 -120 L-240 60 R60 L-205 190 R70 L0 214 L205 190 R70 L240 60 R60 L250 -120Z M-110 300 V236 R30 H110 R30 V310 R60 H-110 R60 V290 M-70 240 V205 H-50 V240Z M70 240 V205 H50 V240Z';

/** Computes the front view, its middle at x = 0. As costly as the side view: once per car, not per paint. */
export function frontShapes(style: DrawingStyle, real: Proportions): CarShapes {
  const { front } = style;
  const move = frontStretch(style.drawnFor, real);
  const { draw, shapes } = drafter(move, bothSides);
  const [seatX, seatY] = move(front.seat);
  return {
    ends: [-real.width / 2, real.width / 2],
    height: real.height,
    outline: draw(front.outline),
    underbody: writePath(underbody(real)),
    tyres: writePath(tyres(real)),
    grooves: grooves(real),
    axles: [],
    radius: real.radius,
    mirrors: shapes(front.mirrors),
    addOns: shapes(front.addOns),
    soft: shapes(front.soft),
    body: shapes(front.body),
    borders: '',
    glass: draw(front.glass),
    seats: writePath([-seatX, seatX].flatMap((x) => placed(SEAT, [x, seatY]))),
    steering: '',
    fittings: shapes(front.fittings),
  };
}
