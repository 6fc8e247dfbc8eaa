import { constant, integer, oneof, record, type Arbitrary } from 'fast-check';
import type { Space } from '../../../src/drawing/scale/gaps';
import { limits, type Side } from '../../../src/features/scale/metres';

const along = (side: Side) => integer({ min: limits[side].least, max: limits[side].most });

/** Every garage and parking space that can be entered. */
export const spaces: Arbitrary<Space> = record({
  length: along('length'),
  width: along('width'),
  height: oneof(constant(null), along('height')),
});
