import { writeSpot, type Spot } from '../path/point';

const LENGTH = 74;
const HALF_WIDTH = 13;

/** A closed arrow head whose tip is at `tip`, coming from `tail`. */
export function arrowHead(tip: Spot, tail: Spot): string {
  const length = Math.hypot(tip[0] - tail[0], tip[1] - tail[1]) || 1;
  const [ux, uy] = [(tip[0] - tail[0]) / length, (tip[1] - tail[1]) / length];
  const corner = (side: number) =>
    writeSpot([tip[0] - ux * LENGTH - uy * side * HALF_WIDTH, tip[1] - uy * LENGTH + ux * side * HALF_WIDTH]);
  return `M${writeSpot(tip)}L${corner(1)} ${corner(-1)}Z`;
}
