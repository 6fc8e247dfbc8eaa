import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportions } from '../../../src/drawing/body/proportions';
import { difference, shiftOf, type Alignment } from '../../../src/drawing/scale/alignment';
import { fits, gapsIn } from '../../../src/drawing/scale/gaps';
import { floorPath, wallPath } from '../../../src/drawing/scale/walls';
import { CARS } from '../support/cars';

const [dashing, x70, t2] = CARS;
const real = (car: (typeof CARS)[number]) => proportions(car.dimensions, car.tyre, car.style.drawnFor);

describe('laying two cars over one another', () => {
  const [first, second] = [real(dashing), real(t2)];
  const places = {
    'front-axle': ({ frontAxle }) => frontAxle,
    'front-bumper': () => 0,
    'rear-bumper': ({ length }) => length,
    centre: ({ length }) => length / 2,
  } satisfies Record<Alignment, (car: typeof first) => number>;

  it.each(['front-axle', 'front-bumper', 'rear-bumper', 'centre'] as const)('brings both to one %s', (at) => {
    const shift = shiftOf(first, second, at);
    expect(places[at](second) + shift).toBeCloseTo(places[at](first), 9);
  });

  it('gives the difference, second minus first', () => {
    expect(difference(dashing.dimensions.length, t2.dimensions.length)).toBe(195);
    expect(difference(t2.dimensions.height, dashing.dimensions.height)).toBe(-195);
  });

  it('has no difference where a figure is not published', () => {
    expect(difference(dashing.dimensions.frontOverhang, x70.dimensions.frontOverhang)).toBeNull();
    expect(difference(null, 1)).toBeNull();
  });
});

describe('parking', () => {
  const garage = { length: 5300, width: 2500, height: 2100 };

  it('leaves the same on both sides and at both ends', () => {
    expect(gapsIn(garage, dashing.dimensions)).toEqual({ end: 355, side: 300, above: 415 });
    expect(fits(garage, dashing.dimensions)).toBe(true);
  });

  it('says what is missing', () => {
    const low = { ...garage, height: 1850 };
    expect(gapsIn(low, t2.dimensions).above).toBe(-30);
    expect(fits(low, t2.dimensions)).toBe(false);
  });

  it('is open to the sky on a parking space', () => {
    const space = { ...garage, height: null };
    expect(gapsIn(space, t2.dimensions).above).toBeNull();
    expect(fits(space, { ...t2.dimensions, height: null })).toBe(true);
  });

  it('does not guess what is not published', () => {
    expect(fits(garage, { ...t2.dimensions, width: null })).toBeNull();
    expect(fits({ ...garage, length: 4000 }, { ...t2.dimensions, width: null })).toBe(false);
  });

  it('fits exactly when nothing is missing', () => {
    const mm = fc.integer({ min: 1000, max: 8000 });
    const size = fc.record({ length: mm, width: mm, height: mm });
    fc.assert(
      fc.property(size, size, (space, car) => {
        const smaller = car.length <= space.length && car.width <= space.width && car.height <= space.height;
        expect(fits(space, car)).toBe(smaller);
      }),
    );
  });

  it('draws walls and a ceiling, or kerbs', () => {
    expect(wallPath(0, 5000, 2000)).toBe('M0 0V-2000H5000V0H5120V-2120H-120V0Z');
    expect(wallPath(0, 5000, null)).toMatch(/^M0 0V-300H-120V0ZM5000 0/);
  });

  it('draws a room that is open behind the car, or the lines of a parking space', () => {
    expect(floorPath(0, 5000, garage)).toBe('M5000 -1250H0V1250H5000V1370H-120V-1370H5000Z');
    expect(floorPath(0, 5000, { ...garage, height: null })).toBe('M5000 -1250H0V1250H5000');
  });
});
