import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontShapes } from '../../src/drawing/front-geometry.ts';
import { proportions } from '../../src/drawing/proportions.ts';
import { CARS, NOTHING_PUBLISHED } from './cars.ts';
import { generatedCar } from './generated-car.ts';
import { boxOf, drawnPoints, farthestOutside, numbersOf } from './measure.ts';

describe.each(CARS)('the front view of $name', ({ dimensions, tyre, style }) => {
  const shapes = frontShapes(style, proportions(dimensions, tyre, style.drawnFor));
  const outline = drawnPoints(shapes.outline);

  it('is as wide and as high as the car, and symmetrical', () => {
    const body = boxOf([shapes.outline, ...shapes.addOns.map(({ d }) => d)].flatMap(drawnPoints));
    expect(body.right - body.left).toBeCloseTo(dimensions.width, 9);
    expect(body.right).toBeCloseTo(-body.left, 9);
    expect(body.top).toBeCloseTo(dimensions.height, 9);
  });

  it('stands on the ground', () => {
    expect(boxOf(drawnPoints(shapes.tyres)).bottom).toBeCloseTo(0, 9);
    expect(boxOf(drawnPoints(shapes.underbody)).bottom).toBeCloseTo(dimensions.clearance, 9);
  });

  it('keeps glass and fittings inside its outline', () => {
    for (const d of [shapes.glass, ...shapes.fittings.map((part) => part.d)])
      expect(farthestOutside(drawnPoints(d), outline)).toBeLessThanOrEqual(1);
  });
});

describe.each(CARS)('the face of $name on another car', ({ style }) => {
  it('still gives its width, height, track and tyres', () => {
    fc.assert(
      fc.property(generatedCar, ({ dimensions, tyre }) => {
        const shapes = frontShapes(style, proportions(dimensions, tyre, style.drawnFor));
        const body = boxOf([shapes.outline, ...shapes.addOns.map(({ d }) => d)].flatMap(drawnPoints));
        const tyres = boxOf(drawnPoints(shapes.tyres));
        expect(Math.abs(body.right - body.left - dimensions.width)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(body.top - dimensions.height)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(tyres.right - tyres.left - dimensions.frontTrack - tyre.width)).toBeLessThanOrEqual(
          1,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is drawn without a single published dimension', () => {
    const shapes = frontShapes(style, proportions(NOTHING_PUBLISHED, null, style.drawnFor));
    expect(numbersOf(shapes).every(Number.isFinite)).toBe(true);
    expect(JSON.stringify(shapes)).not.toMatch(/NaN|undefined|null/);
  });
});
