import { arch, type Arch } from './arch.ts';
import { drafter, placed, type CarShapes } from './car-shapes.ts';
import { line, moveRuns, writePath, type Point, type Run } from './path.ts';
import { readPath } from './read-path.ts';
import { sideStretch, type Proportions } from './proportions.ts';
import type { DrawingStyle } from './style.ts';

const closedArch = ({ from, segments }: Arch): Run => ({ from, segments, closed: true });

interface Frame {
  readonly shell: Run;
  readonly front: Arch;
  readonly rear: Arch;
}

/** The shell from bumper to bumper and the two openings under it, which end where bumpers and sill do. */
function frame(style: DrawingStyle, real: Proportions): Frame {
  const { outline, sill, arch: form } = style.side;
  const move = sideStretch(style.drawnFor, real);
  const path = outline.nose + outline.bonnet + outline.windscreen + outline.roof + outline.tail;
  const [shell] = moveRuns(readPath(path), move);
  if (!shell) throw new Error('the outline of the side view is empty');
  const [, sillFront] = move([0, sill[0]]);
  const [, sillRear] = move([0, sill[1]]);
  const radius = real.radius + form.gap;
  const tail = endOf(shell)[1];
  return {
    shell,
    front: arch(form.opening, [real.frontAxle, real.radius], radius, sillFront, shell.from[1]),
    rear: arch(form.opening, [real.rearAxle, real.radius], radius, tail, sillRear),
  };
}

const endOf = ({ from, segments }: Arch): Point => segments.at(-1)?.to ?? from;

/** The body's outline: from the nose over the roof to the tail, then forward along arches and sill. */
function sideOutline({ shell, front, rear }: Frame): Run {
  return {
    from: shell.from,
    segments: [
      ...shell.segments,
      line(endOf(shell), rear.from),
      ...rear.segments,
      line(endOf(rear), front.from),
      ...front.segments,
      line(endOf(front), shell.from),
    ],
    closed: true,
  };
}

/** The moulding around both openings, to be cut off at the outline. */
function archBorders({ side }: DrawingStyle, real: Proportions): Run[] {
  const radius = real.radius + side.arch.gap + side.arch.borderWidth;
  const foot = real.clearance;
  return [real.frontAxle, real.rearAxle].map((axle) =>
    closedArch(arch(side.arch.border, [axle, real.radius], radius, foot, foot)),
  );
}

/** What shows under the sill and inside the arches: dark, and as low as the clearance allows. */
function underbody({ front, rear }: Frame, real: Proportions): Run[] {
  const { frontAxle, rearAxle, wheelbase, clearance, radius } = real;
  const [left, right] = [frontAxle - radius * 0.7, rearAxle + radius * 0.7];
  const floor = readPath(
    `M${left} ${radius} V${clearance + 50} L${frontAxle + wheelbase * 0.2} ${clearance} H${rearAxle - wheelbase * 0.16} L${right} ${clearance + 90} V${radius}Z`,
  );
  return [closedArch(front), closedArch(rear), ...floor];
}

/** Back and head rest, mm from the hip point, for a car that faces left. */
const SEAT =
  'M-130 -60 C-110 160 -70 330 -20 500 R70 L170 520 R60 C170 330 150 100 130 -60 Z M10 556 C20 610 40 660 70 704 R30 L180 710 R50 C190 650 184 590 160 550 R30 Z';

/** Steering wheel, mm from the driver's hip point. */
const WHEEL = 'M-560 250 L-420 510 R20 L-392 494 R20 L-530 236 R20 Z';

/** Computes the side view, its front bumper at x = 0. Costs a millisecond or so: do it once per car, not per paint. */
export function sideShapes(style: DrawingStyle, real: Proportions): CarShapes {
  const { side } = style;
  const move = sideStretch(style.drawnFor, real);
  const { draw, shapes } = drafter(move, (run) => [run]);
  const bones = frame(style, real);
  const hips = side.seats.map(move);
  return {
    ends: [0, real.length],
    height: real.height,
    outline: writePath([sideOutline(bones)]),
    underbody: writePath(underbody(bones, real)),
    tyres: '',
    grooves: '',
    axles: [real.frontAxle, real.rearAxle],
    radius: real.radius,
    mirrors: [],
    addOns: shapes(side.addOns),
    soft: shapes(side.soft),
    body: shapes(side.body),
    borders: writePath(archBorders(style, real)),
    glass: draw(side.glass),
    seats: writePath(hips.flatMap((hip) => placed(SEAT, hip))),
    // The driver sits on the first seat.
    steering: writePath(hips.slice(0, 1).flatMap((hip) => placed(WHEEL, hip))),
    fittings: shapes(side.fittings),
  };
}
