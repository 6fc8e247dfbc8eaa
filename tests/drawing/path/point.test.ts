import { describe, expect, expectTypeOf, it } from 'vitest';
import { spotOf, type Point, type Spot } from '../../../src/drawing/path/point';

describe('points of a body and spots of a drawing', () => {
  it('differ in the direction of y, and are no substitute for one another', () => {
    expectTypeOf<Point>().not.toExtend<Spot>();
    expectTypeOf<Spot>().not.toExtend<Point>();
    expect(spotOf([3, 5])).toEqual([3, -5]);
  });
});
