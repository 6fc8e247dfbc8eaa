import * as fc from 'fast-check';
import type { DimensionKey } from '../../../src/drawing/dimensions';
import type { TyreSize } from '../../../src/drawing/style';

interface Generated {
  readonly dimensions: Readonly<Record<DimensionKey, number>>;
  readonly tyre: TyreSize;
}

const mm = (min: number, max: number) => fc.integer({ min, max });

/** Any passenger car that could stand on its wheels. */
export const generatedCar: fc.Arbitrary<Generated> = fc
  .record({
    wheelbase: mm(2300, 3300),
    frontOverhang: mm(700, 1100),
    rearOverhang: mm(600, 1300),
    width: mm(1600, 2100),
    height: mm(1400, 2100),
    clearance: mm(110, 280),
    frontTrack: mm(1400, 1750),
    tyre: fc.record({
      width: fc.constantFrom(185, 205, 225, 235, 255, 275),
      aspect: fc.constantFrom(45, 50, 55, 60, 65),
      rim: mm(15, 21),
    }),
  })
  .map(({ tyre, ...sizes }) => ({
    dimensions: {
      ...sizes,
      rearTrack: sizes.frontTrack,
      length: sizes.frontOverhang + sizes.wheelbase + sizes.rearOverhang,
    },
    tyre,
  }));
