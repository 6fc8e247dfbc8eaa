import type { Spot } from '../../../src/drawing/path/point';

const STEPS = 24;

/** Reads drawn SVG path data into points close enough together to measure them to a fraction of a millimetre; y down. */
export function drawnSpots(d: string): Spot[] {
  const tokens = d.match(/[a-zA-Z]|-?\d+(?:\.\d+)?/g) ?? [];
  const spots: Spot[] = [];
  let [x, y] = [0, 0];
  let command = '';
  let next = 0;
  const number = () => Number(tokens[next++]);
  const bezier = ([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot, [dx, dy]: Spot) => {
    for (let i = 1; i <= STEPS; i += 1) {
      const t = i / STEPS;
      const [a, b, c, e] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      spots.push([a * ax + b * bx + c * cx + e * dx, a * ay + b * by + c * cy + e * dy]);
    }
  };
  while (next < tokens.length) {
    if (/[a-z]/i.test(tokens[next] ?? '')) command = tokens[next++] ?? '';
    const [fromX, fromY] = command === command.toLowerCase() ? [x, y] : [0, 0];
    const spot = (): Spot => [fromX + number(), fromY + number()];
    const from: Spot = [x, y];
    switch (command.toUpperCase()) {
      case 'M':
      case 'L':
        [x, y] = spot();
        spots.push([x, y]);
        break;
      case 'H':
        x = fromX + number();
        spots.push([x, y]);
        break;
      case 'V':
        y = fromY + number();
        spots.push([x, y]);
        break;
      case 'C': {
        const [c1, c2, to] = [spot(), spot(), spot()];
        bezier(from, c1, c2, to);
        [x, y] = to;
        break;
      }
      case 'Z':
        break;
      default:
        throw new Error(`cannot measure ${command}`);
    }
  }
  return spots;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box around spots, in heights above the ground. */
export function boxOf(spots: readonly Spot[]): Box {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => -y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.max(...ys), bottom: Math.min(...ys) };
}

const edges = (polygon: readonly Spot[]) =>
  polygon.map((from, i) => [from, polygon[(i + 1) % polygon.length] ?? from] as const);

function inside([x, y]: Spot, polygon: readonly Spot[]): boolean {
  const crossings = edges(polygon).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay),
  );
  return crossings.length % 2 === 1;
}

function distance([x, y]: Spot, [[ax, ay], [bx, by]]: readonly [Spot, Spot]): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** How far a spot lies from the nearest line drawn between neighbours, mm. */
export const distanceToLine = (spot: Spot, line: readonly Spot[]): number =>
  Math.min(...line.slice(1).map((to, i) => distance(spot, [line[i] ?? to, to])));

/** How far the farthest of the spots lies outside the polygon, mm; 0 when all are inside. */
export const farthestOutside = (spots: readonly Spot[], polygon: readonly Spot[]): number =>
  Math.max(
    0,
    ...spots
      .filter((spot) => !inside(spot, polygon))
      .map((spot) => Math.min(...edges(polygon).map((edge) => distance(spot, edge)))),
  );

/** Every number in a structure, wherever it stands. */
export const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersOf);
  return [];
};
