import type { Material, Part } from './style.ts';
import { moveRuns, writePath, type Point, type Run } from './path.ts';
import { readPath } from './read-path.ts';

export interface Shape {
  readonly material: Material;
  readonly d: string;
}

/** One view of a car as SVG path data: mm, y down from the ground. What a view does not have is empty. */
export interface CarShapes {
  /** Where the body ends, left and right: bumpers from the side, flanks from the front. */
  readonly ends: readonly [left: number, right: number];
  readonly height: number;
  readonly outline: string;
  readonly underbody: string;
  /** Tyres seen head on, and the lines that run around them. */
  readonly tyres: string;
  readonly grooves: string;
  /** Where the wheels seen side on stand, and how large they are. */
  readonly axles: readonly number[];
  readonly radius: number;
  readonly mirrors: readonly Shape[];
  readonly addOns: readonly Shape[];
  readonly soft: readonly Shape[];
  readonly body: readonly Shape[];
  /** Mouldings around the wheel openings. */
  readonly borders: string;
  readonly glass: string;
  readonly seats: string;
  readonly steering: string;
  readonly fittings: readonly Shape[];
}

/** How a view of one car turns a style's paths into its own: `complete` may add a mirrored half, `move` stretches. */
export function drafter(move: (point: Point) => Point, complete: (run: Run) => Run[]) {
  const draw = (path: string): string => writePath(moveRuns(readPath(path).flatMap(complete), move));
  const shapes = (parts: readonly Part[]): Shape[] =>
    parts.map(([material, path]) => ({ material, d: draw(path) }));
  return { draw, shapes };
}

/** A path given in mm from a point, neither stretched nor mirrored: people do not grow with the car. */
export const placed = (path: string, [x, y]: Point): Run[] =>
  moveRuns(readPath(path), ([dx, dy]) => [x + dx, y + dy]);
