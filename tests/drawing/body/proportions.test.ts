import { describe, expect, it } from 'vitest';
import { proportions, tyreDiameter } from '../../../src/drawing/body/proportions';
import { stretch } from '../../../src/drawing/body/stretch';
import { CARS, NOTHING_PUBLISHED } from '../support/cars';

const [dashing, x70] = CARS;

describe('proportions', () => {
  it.each([
    [{ width: 235, aspect: 55, rim: 19 }, 741.1],
    [{ width: 255, aspect: 60, rim: 19 }, 788.6],
    [{ width: 255, aspect: 55, rim: 20 }, 788.5],
  ])('work out the diameter of %o', (tyre, diameter) => {
    expect(tyreDiameter(tyre)).toBeCloseTo(diameter, 6);
  });

  it('keep every published figure', () => {
    const real = proportions(dashing.dimensions, dashing.tyre, dashing.style.drawnFor);
    expect(real).toMatchObject({ length: 4590, frontOverhang: 948, wheelbase: 2720, rearOverhang: 922 });
    expect(real.rearAxle).toBe(948 + 2720);
  });

  it('split overhangs that are not published, and keep length and wheelbase', () => {
    const real = proportions(x70.dimensions, x70.tyre, x70.style.drawnFor);
    expect(real.frontOverhang + real.wheelbase + real.rearOverhang).toBeCloseTo(4724, 9);
    expect(real.wheelbase).toBe(2720);
  });

  it('take the missing overhang from the published one', () => {
    const real = proportions({ ...x70.dimensions, rearOverhang: 1000 }, null, x70.style.drawnFor);
    expect(real.frontOverhang).toBe(4724 - 2720 - 1000);
  });

  it('add up to a length that is not published', () => {
    const real = proportions({ ...dashing.dimensions, length: null }, null, dashing.style.drawnFor);
    expect(real.length).toBe(4590);
  });

  it('are those of the drawn car when nothing is published', () => {
    const { drawnFor } = dashing.style;
    const real = proportions(NOTHING_PUBLISHED, null, drawnFor);
    expect(real).toMatchObject({ width: drawnFor.width, height: drawnFor.height, tyre: drawnFor.tyre });
  });
});

describe('stretch', () => {
  it('meets every anchor and goes on beyond the outer ones', () => {
    const scale = stretch([0, 10, 20], [0, 100, 120]);
    expect([0, 5, 10, 15, 20, 30, -1].map(scale)).toEqual([0, 50, 100, 110, 120, 140, -10]);
  });
});
