import { describe, expect, it } from 'vitest';
import { proportions } from '../../src/drawing/proportions.ts';
import { sideShapes } from '../../src/drawing/side-geometry.ts';
import { boxOf, drawnPoints } from './measure.ts';
import { CARS } from './cars.ts';

describe.each(CARS)('the side view of $name', ({ dimensions, tyre, style }) => {
  const real = proportions(dimensions, tyre, style.drawnFor);
  const shapes = sideShapes(style, real);

  it('is as long and as high as the car', () => {
    const body = boxOf([shapes.outline, ...shapes.addOns.map(({ d }) => d)].flatMap(drawnPoints));
    expect(Math.abs(body.right - body.left - (dimensions.length ?? 0))).toBeLessThanOrEqual(0.5);
    expect(Math.abs(body.top - (dimensions.height ?? 0))).toBeLessThanOrEqual(0.5);
  });
});
