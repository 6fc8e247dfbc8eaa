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
    const [{ to: start }, rest] = split(here.to, next, cut(radius, distance(here.to, next.c1)));
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

const TOKEN = /-?\d+(?:\.\d+)?(?:e-\d+)?|[A-Za-z]/g;

/** Reads path data of a style. Unknown commands and missing numbers throw: a style is data, and its checks run on every build. */
export function readPath(path: Path): Run[] {
  const tokens = path.match(TOKEN) ?? [];
  const runs: Run[] = [];
  let next = 0;
  let command = '';
  let start: Point | null = null;
  let at: Point = [0, 0];
  let handle: Point = at;
  let segments: Segment[] = [];
  let radii = new Map<number, number>();
  const take = (): number => {
    const value = Number(tokens[next]);
    if (Number.isNaN(value)) throw new Error(`path "${path}": ${command} lacks a number`);
    next += 1;
    return value;
  };
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
    handle = segment.straight ? at : segment.c2;
  };
  while (next < tokens.length) {
    const token = tokens[next] ?? '';
    const named = /[A-Za-z]/.test(token);
    if (named) {
      command = token;
      next += 1;
    }
    // Lower case counts from the last corner, as in SVG.
    const [x, y] = command >= 'a' ? at : [0, 0];
    const point = (): Point => [take() + x, take() + y];
    switch (command.toUpperCase()) {
      case 'M':
        if (named) {
          finish(false);
          start = at = handle = point();
        } else add(line(at, point()));
        break;
      case 'L':
        add(line(at, point()));
        break;
      case 'H':
        add(line(at, [take() + x, at[1]]));
        break;
      case 'V':
        add(line(at, [at[0], take() + y]));
        break;
      case 'C':
        add({ c1: point(), c2: point(), to: point(), straight: false });
        break;
      case 'S':
        add({ c1: mix(handle, at, 2), c2: point(), to: point(), straight: false });
        break;
      case 'R':
        radii.set(segments.length - 1, take());
        break;
      case 'Z':
        if (!named) throw new Error(`path "${path}": a number after Z`);
        finish(true);
        at = start ?? at;
        start = null;
        break;
      default:
        throw new Error(`path "${path}": unknown command ${command}`);
    }
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
