import { describe, expect, it } from 'vitest';
import { proportions } from '../../../src/drawing/body/proportions';
import { arrowHead } from '../../../src/drawing/sheet/arrow-head';
import { dimensionLines } from '../../../src/drawing/sheet/dimension-lines';
import { gridPath } from '../../../src/drawing/sheet/grid';
import { CARS } from '../support/cars';

const views = ['side', 'front', 'rear', 'plan'] as const;

describe.each(CARS)('the dimension lines of $name', ({ dimensions, tyre, style }) => {
  const real = proportions(dimensions, tyre, style.drawnFor);
  const lines = views.flatMap((view) => dimensionLines(view, dimensions, real));

  it('stand in one view each', () => {
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(lines).toHaveLength(Object.keys(dimensions).length);
  });

  it('are as long as the figures they carry', () => {
    for (const { key, from, to, ends } of lines) {
      const figure = dimensions[key];
      if (figure === null || ends === 1) continue;
      expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(figure, 6);
    }
  });

  it('say which figures are not published', () => {
    for (const { key, published } of lines) expect(published).toBe(dimensions[key] !== null);
  });

  it('point at the height of the clearance', () => {
    expect(lines.find(({ key }) => key === 'clearance')?.to[1]).toBe(-dimensions.clearance);
  });

  it('keep figures clear of their lines', () => {
    for (const { from, to, text, ends } of lines) {
      if (ends === 1) continue;
      const apart = text.turned ? from[0] - text.at[0] : to[1] - text.at[1];
      expect(apart).toBeGreaterThan(30);
    }
  });
});

describe('an arrow head', () => {
  it('ends at its tip', () => {
    expect(arrowHead([100, 0], [0, 0])).toBe('M100 0L26 13 26 -13Z');
  });

  it('is drawn even on a line without length', () => {
    expect(arrowHead([5, 5], [5, 5])).not.toContain('NaN');
  });
});

describe('the grid', () => {
  it('has a line every half metre, counted from the ground and the front bumper', () => {
    expect(gridPath(-600, -1100, 400, 100)).toBe(
      'M-500 -1100V100M0 -1100V100M-600 -1000H400M-600 -500H400M-600 0H400',
    );
  });

  it('is empty on a sheet without a line', () => {
    expect(gridPath(100, 100, 200, 200)).toBe('');
  });
});
