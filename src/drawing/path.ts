import type { Path } from './style.ts';

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

/** De Casteljau: the two halves of a segment cut at the given share. */
function split(from: Point, { c1, c2, to, straight }: Segment, share: number): [Segment, Segment] {
  const a = mix(from, c1, share);
  const b = mix(c1, c2, share);
  const c = mix(c2, to, share);
  const d = mix(a, b, share);
  const e = mix(b, c, share);
  const middle = mix(d, e, share);
  return [
    { c1: a, c2: d, to: middle, straight },
    { c1: e, c2: c, to, straight },
  ];
}

/** How far along a segment the rounding of a corner may begin: near enough, and never more than half of it. */
const cut = (radius: number, handle: number): number => Math.min(0.5, radius / (3 * Math.max(handle, 1)));

/** Replaces the marked corners by arcs. */
function round(run: Run, radii: ReadonlyMap<number, number>): Run {
  const segments = [...run.segments];
  const result: Segment[] = [];
  let from = run.from;
  for (let i = 0; i < segments.length; i += 1) {
    const here = segments[i];
    const next = segments[i + 1];
    const radius = radii.get(i);
    if (!here) break;
    if (radius === undefined || !next) {
      result.push(here);
      from = here.to;
      continue;
    }
    const [kept] = split(from, here, 1 - cut(radius, distance(here.c2, here.to)));
    const [, rest] = split(here.to, next, cut(radius, distance(here.to, next.c1)));
    const start = split(here.to, next, cut(radius, distance(here.to, next.c1)))[0].to;
    result.push(kept, {
      c1: mix(kept.to, here.to, 0.56),
      c2: mix(start, here.to, 0.56),
      to: start,
      straight: false,
    });
    segments[i + 1] = rest;
    from = start;
  }
  return { ...run, segments: result };
}

/** Reads path data of a style. Unknown commands and missing numbers throw: a style is data, and its checks run on every build. */
export function readPath(path: Path): Run[] {
  const runs: Run[] = [];
  let start: Point | null = null;
  let at: Point = [0, 0];
  let handle: Point | null = null;
  let segments: Segment[] = [];
  let radii = new Map<number, number>();
  const finish = (closed: boolean) => {
    if (start && segments.length > 0) {
      if (closed && distance(at, start) > 0.5) segments.push(line(at, start));
      runs.push(round({ from: start, segments, closed }, radii));
    }
    segments = [];
    radii = new Map();
  };
  const add = (segment: Segment) => {
    segments.push(segment);
    at = segment.to;
    handle = segment.straight ? null : segment.c2;
  };
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    let next = 0;
    const take = (): number => {
      const value = numbers[next];
      if (value === undefined) throw new Error(`path "${path}": ${command} lacks a number`);
      next += 1;
      return value;
    };
    const point = (): Point => [take(), take()];
    do {
      if (command === 'M' && next === 0) {
        finish(false);
        start = at = point();
        handle = null;
      } else if (command === 'L' || command === 'M') add(line(at, point()));
      else if (command === 'H') add(line(at, [take(), at[1]]));
      else if (command === 'V') add(line(at, [at[0], take()]));
      else if (command === 'C') add({ c1: point(), c2: point(), to: point(), straight: false });
      else if (command === 'S') {
        const c1: Point = handle ? [2 * at[0] - handle[0], 2 * at[1] - handle[1]] : at;
        add({ c1, c2: point(), to: point(), straight: false });
      } else if (command === 'R') radii.set(segments.length - 1, take());
      else if (command === 'Z') {
        finish(true);
        start = null;
      } else throw new Error(`path "${path}": unknown command ${command}`);
    } while (next < numbers.length);
  }
  finish(false);
  return runs;
}

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

const pair = ([x, y]: Point): string => `${Math.round(x)} ${-Math.round(y) || 0}`;

/** SVG path data, y down, whole mm. */
export const writePath = (runs: readonly Run[]): string =>
  runs
    .map(
      ({ from, segments, closed }) =>
        `M${pair(from)}${segments
          .map(({ c1, c2, to, straight }) =>
            straight ? `L${pair(to)}` : `C${pair(c1)} ${pair(c2)} ${pair(to)}`,
          )
          .join('')}${closed ? 'Z' : ''}`,
    )
    .join('');
