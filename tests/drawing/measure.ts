import { readPath, type Point, type Run } from '../../src/drawing/path.ts';

const STEPS = 24;

/** Points along the runs, close enough together to measure them to a tenth of a millimetre near their extremes. */
export function sample(runs: readonly Run[]): Point[] {
  return runs.flatMap(({ from, segments }) => {
    const points: Point[] = [from];
    let at = from;
    for (const { c1, c2, to } of segments) {
      for (let i = 1; i <= STEPS; i += 1) {
        const t = i / STEPS;
        const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        points.push([
          a * at[0] + b * c1[0] + c * c2[0] + d * to[0],
          a * at[1] + b * c1[1] + c * c2[1] + d * to[1],
        ]);
      }
      at = to;
    }
    return points;
  });
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.max(...ys), bottom: Math.min(...ys) };
}

/** Reads drawn SVG path data (y down) back into points with y up. */
export const drawnPoints = (d: string): Point[] => sample(readPath(d)).map(([x, y]): Point => [x, -y]);
