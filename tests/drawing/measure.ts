import type { Point, Run } from '../../src/drawing/path.ts';
import { readPath } from '../../src/drawing/read-path.ts';

const STEPS = 24;

/** Points along the runs, close enough together to measure them to a fraction of a millimetre. */
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

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box around points whose y runs up. */
export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.max(...ys), bottom: Math.min(...ys) };
}

/** Reads drawn SVG path data (y down) back into points with y up. */
export const drawnPoints = (d: string): Point[] => sample(readPath(d)).map(([x, y]): Point => [x, -y]);

const edges = (polygon: readonly Point[]) =>
  polygon.map((from, i) => [from, polygon[(i + 1) % polygon.length] ?? from] as const);

function inside([x, y]: Point, polygon: readonly Point[]): boolean {
  const crossings = edges(polygon).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay),
  );
  return crossings.length % 2 === 1;
}

function distance([x, y]: Point, [[ax, ay], [bx, by]]: readonly [Point, Point]): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** How far the farthest of the points lies outside the polygon, mm; 0 when all are inside. */
export const farthestOutside = (points: readonly Point[], polygon: readonly Point[]): number =>
  Math.max(
    0,
    ...points
      .filter((point) => !inside(point, polygon))
      .map((point) => Math.min(...edges(polygon).map((edge) => distance(point, edge)))),
  );

/** Every number in a structure, wherever it stands. */
export const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersOf);
  return [];
};
