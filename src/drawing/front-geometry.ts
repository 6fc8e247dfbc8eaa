import { line, mix, moveRuns, readPath, reverse, writePath, type Point, type Run } from './path.ts';
import { frontStretch, type Proportions } from './proportions.ts';
import type { Shape } from './side-geometry.ts';
import type { DrawingStyle, Part } from './style.ts';

/** The front view, as SVG path data in mm: x from the middle, y down from the ground. */
export interface FrontShapes {
  readonly outline: string;
  readonly underbody: string;
  readonly tyres: string;
  /** Lines that run around the tyres. */
  readonly grooves: string;
  readonly soft: readonly Shape[];
  readonly body: readonly Shape[];
  readonly glass: string;
  readonly seats: string;
  readonly fittings: readonly Shape[];
  readonly addOns: readonly Shape[];
  readonly mirrors: readonly Shape[];
}

const flip = ([x, y]: Point): Point => [-x, y];

/** Completes one half: a run from middle to middle becomes one symmetrical shape, any other is drawn on both sides. */
export function bothSides(run: Run): Run[] {
  const end = run.segments.at(-1)?.to ?? run.from;
  const [mirrored] = moveRuns([run], flip);
  if (!mirrored) return [run];
  if (run.closed || run.from[0] !== 0 || end[0] !== 0) return [run, mirrored];
  return [{ from: run.from, segments: [...run.segments, ...reverse(mirrored).segments], closed: true }];
}

/** The body's outline without mirrors, as wide as the car. */
export function frontOutline(style: DrawingStyle, real: Proportions): Run {
  const move = frontStretch(style.drawnFor, real);
  const [outline] = readPath(style.front.outline).flatMap(bothSides);
  const [moved] = outline ? moveRuns([outline], move) : [];
  if (!moved) throw new Error('the outline of the front view is empty');
  return moved;
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

/** Computes the front view. As costly as the side view: once per car, not per paint. */
export function frontShapes(style: DrawingStyle, real: Proportions): FrontShapes {
  const { drawnFor, front } = style;
  const move = frontStretch(drawnFor, real);
  const draw = (path: string) => writePath(moveRuns(readPath(path).flatMap(bothSides), move));
  const shapes = (parts: readonly Part[]): Shape[] =>
    parts.map(([material, path]) => ({ material, d: draw(path) }));
  const [seatX, seatY] = move(front.seat);
  const seat = readPath(SEAT);
  const seats = [-1, 1].flatMap((side) => moveRuns(seat, ([x, y]) => [x + side * seatX, y + seatY]));
  return {
    outline: writePath([frontOutline(style, real)]),
    underbody: writePath(underbody(real)),
    tyres: writePath(tyres(real)),
    grooves: grooves(real),
    soft: shapes(front.soft),
    body: shapes(front.body),
    glass: draw(front.glass),
    seats: writePath(seats),
    fittings: shapes(front.fittings),
    addOns: shapes(front.addOns),
    mirrors: shapes(front.mirrors),
  };
}
