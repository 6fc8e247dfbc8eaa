import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CarShapes } from '../../src/drawing/car-shapes.ts';
import { proportions, tyreDiameter } from '../../src/drawing/proportions.ts';
import { sideShapes } from '../../src/drawing/side-geometry.ts';
import { CARS, NOTHING_PUBLISHED } from './cars.ts';
import { generatedCar } from './generated-car.ts';
import { boxOf, drawnPoints, farthestOutside, numbersOf } from './measure.ts';

const HALF_A_UNIT = 0.5;

const silhouette = ({ outline, addOns }: CarShapes) =>
  [outline, ...addOns.map(({ d }) => d)].flatMap(drawnPoints);

describe.each(CARS)('the side view of $name', ({ dimensions, tyre, style }) => {
  const real = proportions(dimensions, tyre, style.drawnFor);
  const shapes = sideShapes(style, real);

  it('is as long and as high as the car', () => {
    const body = boxOf(silhouette(shapes));
    expect(Math.abs(body.left)).toBeLessThanOrEqual(HALF_A_UNIT);
    expect(Math.abs(body.right - dimensions.length)).toBeLessThanOrEqual(HALF_A_UNIT);
    expect(Math.abs(body.top - dimensions.height)).toBeLessThanOrEqual(HALF_A_UNIT);
  });

  it('stands on wheels of the right size, a wheelbase apart', () => {
    const [front = Number.NaN, rear = Number.NaN] = shapes.axles;
    expect(rear - front).toBe(dimensions.wheelbase);
    expect(2 * shapes.radius).toBeCloseTo(tyreDiameter(tyre), 9);
  });

  it('comes as near to the ground as its clearance, and no nearer', () => {
    const lowest = boxOf([...silhouette(shapes), ...drawnPoints(shapes.underbody)]).bottom;
    expect(Math.abs(lowest - dimensions.clearance)).toBeLessThanOrEqual(HALF_A_UNIT);
  });

  it('keeps every part inside its outline', () => {
    // Body parts are cut off at the outline; glass and fittings are not, so they have to lie within.
    const outline = drawnPoints(shapes.outline);
    for (const d of [shapes.glass, ...shapes.fittings.map((part) => part.d)])
      expect(farthestOutside(drawnPoints(d), outline)).toBeLessThanOrEqual(1);
  });
});

describe.each(CARS)('the lines of $name on another car', ({ style }) => {
  it('still give its length, height, wheelbase and wheels', () => {
    fc.assert(
      fc.property(generatedCar, ({ dimensions, tyre }) => {
        const real = proportions(dimensions, tyre, style.drawnFor);
        const shapes = sideShapes(style, real);
        const body = boxOf(silhouette(shapes));
        expect(Math.abs(body.right - body.left - dimensions.length)).toBeLessThanOrEqual(HALF_A_UNIT);
        expect(Math.abs(body.top - dimensions.height)).toBeLessThanOrEqual(HALF_A_UNIT);
        expect((shapes.axles[1] ?? 0) - (shapes.axles[0] ?? 0)).toBeCloseTo(dimensions.wheelbase, 9);
        expect(2 * shapes.radius).toBeCloseTo(tyreDiameter(tyre), 9);
      }),
      { numRuns: 60 },
    );
  });

  it('are drawn without a single published dimension', () => {
    const shapes = sideShapes(style, proportions(NOTHING_PUBLISHED, null, style.drawnFor));
    expect(numbersOf(shapes).every(Number.isFinite)).toBe(true);
    expect(JSON.stringify(shapes)).not.toMatch(/NaN|undefined|null/);
  });
});
