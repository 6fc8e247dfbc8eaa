import { drafter, placed, type CarShapes } from './car-shapes.ts';
import { line, mix, moveRuns, readPath, reverse, writePath, type Point, type Run } from './path.ts';
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

/** A box with rounded corners. */
function box(left: number, bottom: number, right: number, top: number, corner: number): Run[] {
  const middle = mix([left, bottom], [right, bottom], 0.5);
  return readPath(
    `M${middle.join(' ')} L${right} ${bottom} R${corner} L${right} ${top} R${corner} L${left} ${top} R${corner} L${left} ${bottom} R${corner} Z`,
  );
}

function tyres({ frontTrack, tyre, radius }: Proportions): Run[] {
  const half = tyre.width / 2;
  return [-1, 1].flatMap((side) => {
    const x = (side * frontTrack) / 2;
    return box(x - half, 0, x + half, 2 * radius, 50);
  });
}

function grooves({ frontTrack, tyre, radius }: Proportions): string {
  const top = -Math.round(radius * 2);
  return [-1, 1]
    .flatMap((side) => [-0.24, 0, 0.24].map((share) => (side * frontTrack) / 2 + share * tyre.width))
    .map((x) => `M${Math.round(x)} -6V${top}`)
    .join('');
}

/** Sump and floor between the wheels, as low as the clearance. */
function underbody({ frontTrack, tyre, clearance, radius }: Proportions): Run[] {
  const half = (frontTrack - tyre.width) / 2;
  const from: Point = [-half, radius];
  const corners: Point[] = [
    [half, radius],
    [half, clearance + 70],
    [half * 0.55, clearance],
    [-half * 0.55, clearance],
    [-half, clearance + 70],
  ];
  return [{ from, segments: corners.map((to, i) => line(corners[i - 1] ?? from, to)), closed: true }];
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
