import { distance, mix, type Point } from './point';
import type { Run, Segment } from './run';

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

/**
 * Replaces corners by arcs.
 * @param radii by the index of the segment that ends in the corner, mm
 */
export function roundCorners(run: Run, radii: ReadonlyMap<number, number>): Run {
  const segments = [...run.segments];
  const result: Segment[] = [];
  for (let i = 0; i < segments.length; i += 1) {
    const here = segments[i];
    const next = segments[i + 1];
    const radius = radii.get(i);
    if (!here) break;
    if (radius === undefined || !next) {
      result.push(here);
      continue;
    }
    const from = result.at(-1)?.to ?? run.from;
    const [kept] = split(from, here, 1 - cut(radius, distance(here.c2, here.to)));
    const [{ to: start }, rest] = split(here.to, next, cut(radius, distance(here.to, next.c1)));
    result.push(kept, {
      c1: mix(kept.to, here.to, 0.56),
      c2: mix(start, here.to, 0.56),
      to: start,
      straight: false,
    });
    segments[i + 1] = rest;
  }
  return { ...run, segments: result };
}
