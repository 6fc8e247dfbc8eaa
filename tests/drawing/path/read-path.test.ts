import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossMirror, bothSides } from '../../../src/drawing/path/mirror';
import { readPath } from '../../../src/drawing/path/read-path';
import { reverse } from '../../../src/drawing/path/run';
import { writePath } from '../../../src/drawing/path/write-path';
import { boxOf, drawnSpots } from '../support/measure';

const redraw = (path: string) => writePath(readPath(path));

describe('path data', () => {
  it('comes out relative and with y down', () => {
    expect(redraw('M0 10L20 10L20 40')).toBe('M0-10l20 0l0-30');
  });

  it('takes several points for one letter, and lengths along one axis', () => {
    expect(redraw('M0 0L10 0 10 10')).toBe(redraw('M0 0H10V10'));
    expect(redraw('M0 0C1 2 3 4 5 6 7 8 9 10 11 12')).toBe(redraw('M0 0C1 2 3 4 5 6C7 8 9 10 11 12'));
  });

  it('closes a run, and starts the next one at an absolute place', () => {
    expect(redraw('M0 0L10 0L10 10ZM5 5L6 6')).toBe('M0 0l10 0l0-10l-10 10zM5-5l1-1');
  });

  it('rounds a marked corner and leaves the others', () => {
    const [run] = readPath('M0 0L100 0R20L100 100');
    expect(run?.segments.map(({ straight }) => straight)).toEqual([true, false, true]);
    expect(run?.segments[0]?.to[0]).toBeCloseTo(80, 6);
    expect(run?.segments[1]?.to[1]).toBeCloseTo(20, 6);
    expect(boxOf(drawnSpots(redraw('M0 0L100 0R20L100 100'))).right).toBeCloseTo(100, 6);
  });

  it('knows the points of a body by name', () => {
    const locate = (name: string) => [name.length, 7] as const;
    expect(readPath('M0 0L@roof 5 5K@mirror-tip 9 9', { locate })[0]?.segments.map(({ to }) => to)).toEqual([
      [4, 7],
      [5, 5],
      [10, 7],
      [9, 9],
    ]);
  });

  it.each([
    ['M0 0 L5', 'lacks a number'],
    ['M0 0 L5 @', 'lacks a number'],
    ['M0 0 Q1 1 2 2', 'unknown command Q'],
    ['M0 0 l1 1', 'unknown command l'],
    ['M0 0 L1 1 Z 5', 'unknown command 5'],
    ['M0 0 L@nowhere', 'no point is called nowhere'],
  ])('refuses %s', (path, problem) => {
    expect(() => readPath(path)).toThrow(problem);
  });

  it('is empty where nothing is drawn', () => {
    expect(readPath('')).toEqual([]);
    expect(readPath('M1 2')).toEqual([]);
  });

  it('draws the same line backwards', () => {
    const [run] = readPath('M0 0C10 0 20 10 20 20L50 60');
    expect(run && writePath([reverse(run)])).toBe('M50-60l-30 40c0 10-10 20-20 20');
  });

  it('never drifts by rounding', () => {
    const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 }), (points) => {
        const [x, y] = drawnSpots(
          redraw(`M${points.map((point) => point.map((mm) => mm.toFixed(3)).join(' ')).join('L')}`),
        ).at(-1) ?? [Number.NaN, Number.NaN];
        const [endX = 0, endY = 0] = points.at(-1) ?? [];
        expect(Math.abs(x - endX)).toBeLessThanOrEqual(0.51);
        expect(Math.abs(y + endY)).toBeLessThanOrEqual(0.51);
      }),
    );
  });
});

describe('one half of a symmetrical view', () => {
  const complete = (path: string) =>
    writePath(
      readPath(path, { locate: () => [0, 0], mirror: acrossMirror }).flatMap((run) =>
        bothSides(run, acrossMirror),
      ),
    );

  it('becomes one closed shape when it runs from middle to middle', () => {
    expect(complete('M0 0L10 0L10 10L0 10')).toBe('M0 0l10 0l0-10l-10 0l-10 0l0 10l10 0z');
  });

  it('is drawn on both sides when it does not', () => {
    expect(complete('M5 0L10 0L10 10Z')).toBe('M5 0l5 0l0-10l-5 10zM-5 0l-5 0l0-10l5 10z');
  });

  it('runs smoothly across the middle', () => {
    const [run] = readPath('M10 0K8 6 0 8', { locate: () => [0, 0], mirror: acrossMirror });
    const last = run?.segments.at(-1);
    expect(last?.c2[1]).toBeCloseTo(8, 6);
    expect(last?.c2[0]).toBeGreaterThan(0.5);
  });
});
