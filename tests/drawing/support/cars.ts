import { dashingDrawing } from '../../../src/catalogue/jetour/dashing/drawing';
import { t2PassDrawing } from '../../../src/catalogue/jetour/t2-pass/drawing';
import { x70PlusDrawing } from '../../../src/catalogue/jetour/x70-plus/drawing';
import type { Dimensions } from '../../../src/drawing/dimensions';
import type { DrawingStyle, TyreSize } from '../../../src/drawing/style';

export interface TestCar {
  readonly name: string;
  readonly dimensions: Dimensions;
  readonly tyre: TyreSize | null;
  readonly style: DrawingStyle;
}

const NOT_PUBLISHED = { frontOverhang: null, rearOverhang: null, frontTrack: null, rearTrack: null } as const;

/** The three cars with their published dimensions. */
export const CARS = [
  {
    name: 'the Dashing',
    dimensions: {
      length: 4590,
      width: 1900,
      height: 1685,
      wheelbase: 2720,
      frontOverhang: 948,
      rearOverhang: 922,
      frontTrack: 1610,
      rearTrack: 1615,
      clearance: 160,
    },
    tyre: { width: 235, aspect: 55, rim: 19 },
    style: dashingDrawing,
  },
  {
    name: 'the X70 Plus',
    dimensions: {
      ...NOT_PUBLISHED,
      length: 4724,
      width: 1900,
      height: 1720,
      wheelbase: 2720,
      clearance: 204,
    },
    tyre: { width: 235, aspect: 55, rim: 19 },
    style: x70PlusDrawing,
  },
  {
    name: 'the T2 Pass',
    dimensions: {
      ...NOT_PUBLISHED,
      length: 4785,
      width: 2006,
      height: 1880,
      wheelbase: 2800,
      clearance: 220,
    },
    tyre: { width: 255, aspect: 60, rim: 19 },
    style: t2PassDrawing,
  },
] as const satisfies readonly TestCar[];

export const NOTHING_PUBLISHED: Dimensions = {
  ...NOT_PUBLISHED,
  length: null,
  width: null,
  height: null,
  wheelbase: null,
  clearance: null,
};
