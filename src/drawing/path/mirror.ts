import type { Point } from './point';
import { moveRuns, reverse, type Run } from './run';

/** The middle of a symmetrical view, of which a style gives one half. */
export interface Mirror {
  readonly flip: (point: Point) => Point;
  readonly isMiddle: (point: Point) => boolean;
}

/** Front and rear: left and right of x = 0. */
export const acrossMirror: Mirror = { flip: ([x, y]) => [-x, y], isMiddle: ([x]) => x === 0 };
/** Plan: either side of y = 0. */
export const alongMirror: Mirror = { flip: ([x, y]) => [x, -y], isMiddle: ([, y]) => y === 0 };

/** Completes one half: a run from middle to middle becomes one symmetrical shape, any other is drawn on both sides. */
export function bothSides(run: Run, { flip, isMiddle }: Mirror): Run[] {
  const end = run.segments.at(-1)?.to ?? run.from;
  const [mirrored] = moveRuns([run], flip);
  if (!mirrored) return [run];
  if (run.closed || !isMiddle(run.from) || !isMiddle(end)) return [run, mirrored];
  return [{ from: run.from, segments: [...run.segments, ...reverse(mirrored).segments], closed: true }];
}
