import { distance, line, mix, type Point, type Run, type Segment } from './path.ts';
import type { Path } from './style.ts';

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
