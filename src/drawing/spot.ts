/** x and y in mm, y down from the ground, as SVG has it. */
export type Spot = readonly [x: number, y: number];

/** Written for path data, in whole mm. */
export const write = ([x, y]: Spot): string => `${Math.round(x)} ${Math.round(y)}`;

const ARROW = 74;
const HALF_ARROW = 13;

/** A closed arrow head whose tip is at `tip`, coming from `tail`. */
export function arrowHead(tip: Spot, tail: Spot): string {
  const length = Math.hypot(tip[0] - tail[0], tip[1] - tail[1]) || 1;
  const [ux, uy] = [(tip[0] - tail[0]) / length, (tip[1] - tail[1]) / length];
  const corner = (side: number) =>
    write([tip[0] - ux * ARROW - uy * side * HALF_ARROW, tip[1] - uy * ARROW + ux * side * HALF_ARROW]);
  return `M${write(tip)}L${corner(1)} ${corner(-1)}Z`;
}
