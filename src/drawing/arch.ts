import type { Point, Segment } from './path.ts';
import { readPath } from './read-path.ts';
import type { SideStyle } from './style.ts';

/** A wheel arch, drawn from its rear foot over the wheel to its front foot. */
export interface Arch {
  readonly from: Point;
  readonly segments: readonly Segment[];
}

/** Circle about a point from one angle to another (radians, counter-clockwise positive), in pieces of at most a quarter turn. */
export function arc([x, y]: Point, radius: number, from: number, to: number): Segment[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2) - 1e-9));
  const step = (to - from) / pieces;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  return Array.from({ length: pieces }, (_, i): Segment => {
    const a = from + step * i;
    const b = a + step;
    const end: Point = [x + radius * Math.cos(b), y + radius * Math.sin(b)];
    return {
      c1: [x + radius * Math.cos(a) - reach * Math.sin(a), y + radius * Math.sin(a) + reach * Math.cos(a)],
      c2: [end[0] + reach * Math.sin(b), end[1] - reach * Math.cos(b)],
      to: end,
      straight: false,
    };
  });
}

function roundArch(axle: Point, radius: number, rearFoot: number, frontFoot: number): Arch {
  const angle = (foot: number) => Math.asin(Math.max(-0.95, Math.min(0.95, (foot - axle[1]) / radius)));
  const start = angle(rearFoot);
  const end = Math.PI - angle(frontFoot);
  return {
    from: [axle[0] + radius * Math.cos(start), axle[1] + radius * Math.sin(start)],
    segments: arc(axle, radius, start, end),
  };
}

/** Corners of a squared arch's half, of its radius, and how much of it they are rounded by. */
const SHOULDER: Point = [0.95, 0.5];
const ROOF: Point = [0.54, 1];
const ROUNDING = 0.24;

function squaredArch([x, y]: Point, radius: number, rearFoot: number, frontFoot: number): Arch {
  const corner = (side: number, [across, up]: Point) =>
    `L${x + side * across * radius} ${y + up * radius} R${ROUNDING * radius} `;
  const [run] = readPath(
    `M${x + radius} ${rearFoot} ${corner(1, SHOULDER)}${corner(1, ROOF)}${corner(-1, ROOF)}${corner(-1, SHOULDER)}L${x - radius} ${frontFoot}`,
  );
  return run ?? { from: [x, y], segments: [] };
}

/** The opening (or the border around it) over one wheel; the feet are the heights where it ends. */
export const arch = (
  form: SideStyle['arch']['opening'],
  axle: Point,
  radius: number,
  rearFoot: number,
  frontFoot: number,
): Arch => (form === 'round' ? roundArch : squaredArch)(axle, radius, rearFoot, frontFoot);
