import { distance, type Point } from './point';
import type { Segment } from './run';

/** Angle by which the way turns at each knot, radians; 0 at both ends. */
function turns(knots: readonly Point[]): number[] {
  const heading = (i: number) => {
    const [a = [0, 0], b = [0, 0]] = [knots[i], knots[i + 1]];
    return Math.atan2(b[1] - a[1], b[0] - a[0]);
  };
  return knots.map((_, i) => {
    if (i === 0 || i === knots.length - 1) return 0;
    const turn = heading(i) - heading(i - 1);
    return Math.atan2(Math.sin(turn), Math.cos(turn));
  });
}

/** The angles between the chords and the curve where it leaves each knot, from Hobby's equations by elimination. */
function departures(lengths: readonly number[], turn: readonly number[]): number[] {
  const last = turn.length - 1;
  if (last < 2) return [...turn];
  const [kept, right]: [number[], number[]] = [[1], [-(turn[1] ?? 0)]];
  for (let k = 1; k <= last; k += 1) {
    const before = 1 / (lengths[k - 1] ?? 1);
    const after = 1 / (lengths[k] ?? 1);
    const [left, own, next, sum] =
      k === last
        ? [1, 1, 0, 0]
        : [before, 2 * (before + after), after, -2 * before * (turn[k] ?? 0) - after * (turn[k + 1] ?? 0)];
    const pivot = own - left * (kept[k - 1] ?? 0);
    kept.push(next / pivot);
    right.push((sum - left * (right[k - 1] ?? 0)) / pivot);
  }
  const angles = Array<number>(turn.length).fill(0);
  for (let k = last; k >= 0; k -= 1) angles[k] = (right[k] ?? 0) - (kept[k] ?? 0) * (angles[k + 1] ?? 0);
  return angles;
}

/** How long a handle is, of its chord, for the angles at its own end and at the other. */
function reach(near: number, far: number): number {
  const [sinNear, sinFar, cosNear, cosFar] = [Math.sin(near), Math.sin(far), Math.cos(near), Math.cos(far)];
  const bend = Math.SQRT2 * (sinNear - sinFar / 16) * (sinFar - sinNear / 16) * (cosNear - cosFar);
  const root = Math.sqrt(5);
  return (2 + bend) / (3 * (1 + 0.5 * (root - 1) * cosNear + 0.5 * (3 - root) * cosFar));
}

const turned = (from: Point, to: Point, angle: number, share: number): Point => {
  const [dx, dy] = [(to[0] - from[0]) * share, (to[1] - from[1]) * share];
  return [
    from[0] + dx * Math.cos(angle) - dy * Math.sin(angle),
    from[1] + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
};

/**
 * A smooth curve through its knots, of which a designer needs only a few: J. D. Hobby, "Smooth, easy to compute interpolating
 * splines" (Discrete & Computational Geometry 1, 1986), with the ends left free.
 */
export function smoothCurve(knots: readonly Point[]): Segment[] {
  const lengths = knots.slice(1).map((knot, i) => Math.max(distance(knots[i] ?? knot, knot), 1e-9));
  const turn = turns(knots);
  const leave = departures(lengths, turn);
  return knots.slice(1).map((to, i) => {
    const from = knots[i] ?? to;
    const start = leave[i] ?? 0;
    const end = -(turn[i + 1] ?? 0) - (leave[i + 1] ?? 0);
    return {
      c1: turned(from, to, start, reach(start, end)),
      c2: turned(to, from, -end, reach(end, start)),
      to,
      straight: false,
    };
  });
}
