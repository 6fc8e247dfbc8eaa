import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/drawing/path/point';
import { smoothCurve } from '../../../src/drawing/path/smooth-curve';

const coordinate = fc.integer({ min: -3000, max: 3000 });
const knots: fc.Arbitrary<Point[]> = fc
  .uniqueArray(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12, selector: String })
  .map((points) => points.map(([x, y]): Point => [x, y]));

const heading = (from: Point, to: Point) => Math.atan2(to[1] - from[1], to[0] - from[0]);

describe('a smooth curve', () => {
  it('runs through every knot, without a corner', () => {
    fc.assert(
      fc.property(knots, (points) => {
        const segments = smoothCurve(points);
        expect(segments.map(({ to }) => to)).toEqual(points.slice(1));
        segments.slice(1).forEach(({ c1 }, i) => {
          const [before, knot] = [segments[i]?.c2, segments[i]?.to];
          if (!before || !knot) throw new Error('a segment is missing');
          const turn = heading(knot, c1) - heading(before, knot);
          expect(Math.cos(turn)).toBeCloseTo(1, 6);
        });
      }),
    );
  });

  it('through points of a circle is a circle to a thousandth', () => {
    const angles = [0, 0.7, 1.5, 2.2, 3];
    const circle = angles.map((angle): Point => [1000 * Math.cos(angle), 1000 * Math.sin(angle)]);
    const radii = smoothCurve(circle).map(({ c1, c2, to }, i) => {
      const [from] = [circle[i] ?? to];
      const middle = [0, 1].map((axis) => {
        const [a, b, c, d] = [from, c1, c2, to].map((point) => point[axis] ?? 0);
        return ((a ?? 0) + 3 * (b ?? 0) + 3 * (c ?? 0) + (d ?? 0)) / 8;
      });
      return Math.hypot(...middle);
    });
    for (const radius of radii) expect(Math.abs(radius - 1000)).toBeLessThan(1);
  });

  it('through two knots is straight', () => {
    const [only] = smoothCurve([
      [0, 0],
      [30, 60],
    ]);
    expect(only?.c1).toEqual([10, 20]);
    expect(only?.c2).toEqual([20, 40]);
  });
});
