import { mix, type Point } from './point';

/** A cubic Bézier from wherever the run is to `to`; a straight line has its handles on itself. */
export interface Segment {
  readonly c1: Point;
  readonly c2: Point;
  readonly to: Point;
  readonly straight: boolean;
}

/** One stroke of the pen. */
export interface Run {
  readonly from: Point;
  readonly segments: readonly Segment[];
  readonly closed: boolean;
}

export const line = (from: Point, to: Point): Segment => ({
  c1: mix(from, to, 1 / 3),
  c2: mix(from, to, 2 / 3),
  to,
  straight: true,
});

/** Moves every point of the runs. */
export const moveRuns = (runs: readonly Run[], move: (point: Point) => Point): Run[] =>
  runs.map((run) => ({
    ...run,
    from: move(run.from),
    segments: run.segments.map((segment) => ({
      ...segment,
      c1: move(segment.c1),
      c2: move(segment.c2),
      to: move(segment.to),
    })),
  }));

/** The same stroke drawn the other way. */
export function reverse(run: Run): Run {
  const from = run.segments.at(-1)?.to ?? run.from;
  const segments = run.segments.map((segment, i) => ({
    ...segment,
    c1: segment.c2,
    c2: segment.c1,
    to: i === 0 ? run.from : (run.segments[i - 1]?.to ?? run.from),
  }));
  return { ...run, from, segments: segments.toReversed() };
}
