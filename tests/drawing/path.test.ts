import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveRuns, reverse, writePath } from '../../src/drawing/path.ts';
import { readPath } from '../../src/drawing/read-path.ts';
import { boxOf, sample } from './measure.ts';

const redraw = (path: string) => writePath(readPath(path));

describe('path data', () => {
  it('comes out relative and with y down', () => {
    expect(redraw('M0 10L20 10L20 40')).toBe('M0-10l20 0l0-30');
  });

  it('means the same absolute and relative', () => {
    expect(redraw('M10 10 h20 v-5 l3 4 c1 2 3 4 5 6 s1 2 3 4 Z m5 5 l1 1')).toBe(
      redraw('M10 10 H30 V5 L33 9 C34 11 36 13 38 15 S39 17 41 19 Z M15 15 L16 16'),
    );
  });

  it('goes on with lines after M, and takes several segments for one letter', () => {
    expect(redraw('M0 0 10 0 10 10')).toBe(redraw('M0 0 L10 0 L10 10'));
  });

  it('rounds a marked corner and leaves the others', () => {
    const [run] = readPath('M0 0 L100 0 R20 L100 100');
    const box = boxOf(sample(run ? [run] : []));
    expect(run?.segments.map(({ straight }) => straight)).toEqual([true, false, true]);
    expect(run?.segments[0]?.to[0]).toBeCloseTo(80, 6);
    expect(run?.segments[1]?.to[1]).toBeCloseTo(20, 6);
    expect(box.right).toBeCloseTo(100, 6);
  });

  it.each([
    ['M0 0 L5', 'lacks a number'],
    ['M0 0 Q1 1 2 2', 'unknown command Q'],
    ['M0 0 L1 1 Z 5', 'a number after Z'],
  ])('refuses %s', (path, problem) => {
    expect(() => readPath(path)).toThrow(problem);
  });

  it('is empty where nothing is drawn', () => {
    expect(readPath('')).toEqual([]);
    expect(readPath('M1 2')).toEqual([]);
  });

  it('draws the same line backwards', () => {
    const [run] = readPath('M0 0 C10 0 20 10 20 20 L50 60');
    expect(run && writePath([reverse(run)])).toBe('M50-60l-30 40c0 10 -10 20 -20 20');
  });

  it('never drifts by rounding', () => {
    const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 }), (points) => {
        const path = `M${points.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`).join('L')}`;
        const drawn = moveRuns(readPath(redraw(path)), ([x, y]) => [x, -y]);
        const end = drawn[0]?.segments.at(-1)?.to;
        const [x = 0, y = 0] = points.at(-1) ?? [];
        expect(Math.abs((end?.[0] ?? Number.NaN) - x)).toBeLessThanOrEqual(0.51);
        expect(Math.abs((end?.[1] ?? Number.NaN) - y)).toBeLessThanOrEqual(0.51);
      }),
    );
  });
});
