/** x and y in mm, y up from the ground. */
export type Point = readonly [x: number, y: number];

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

export const mix = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

export const line = (from: Point, to: Point): Segment => ({
  c1: mix(from, to, 1 / 3),
  c2: mix(from, to, 2 / 3),
  to,
  straight: true,
});

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

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

/**
 * SVG path data, y down, whole mm. Steps are relative, which is shorter, and taken from rounded corners, so that no rounding adds
 * up; each run starts from an absolute place, so that paths can be joined.
 */
export function writePath(runs: readonly Run[]): string {
  let [x, y] = [0, 0];
  const step = ([toX, toY]: Point): string => {
    const [dx, dy] = [Math.round(toX) - x, -Math.round(toY) - y];
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  };
  const go = ([toX, toY]: Point): void => {
    [x, y] = [Math.round(toX), -Math.round(toY)];
  };
  let d = '';
  for (const { from, segments, closed } of runs) {
    go([0, 0]);
    d += `M${step(from)}`;
    go(from);
    for (const { c1, c2, to, straight } of segments) {
      d += straight ? `l${step(to)}` : `c${step(c1)} ${step(c2)} ${step(to)}`;
      go(to);
    }
    if (closed) d += 'z';
  }
  return d;
}
