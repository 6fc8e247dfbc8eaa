import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carView } from '../../../src/drawing/body/car-view';
import { plainStyle } from '../../../src/drawing/body/plain-style';
import { tyreDiameter } from '../../../src/drawing/body/proportions';
import type { Dimensions } from '../../../src/drawing/dimensions';
import type { DrawingStyle, TyreSize } from '../../../src/drawing/style';
import { CARS, NOTHING_PUBLISHED } from '../support/cars';
import { generatedCar } from '../support/generated-car';
import { boxOf, drawnSpots, farthestOutside, numbersOf } from '../support/measure';

const HALF_A_UNIT = 0.5;
const views = ['side', 'front', 'rear', 'plan'] as const;
const bodies = [...CARS.map(({ name, style }) => ({ name, style })), { name: 'no make', style: plainStyle }];

const drawn = (
  view: (typeof views)[number],
  style: DrawingStyle,
  dimensions: Dimensions,
  tyre: TyreSize | null,
) => carView(view, { style, dimensions, tyre, paint: '#808080', interior: null }).shapes;

const near = (actual: number, expected: number, tolerance = HALF_A_UNIT) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);

/** The body with what stands out of it along the view, mirrors left out. */
const along = ({ outline, behind }: ReturnType<typeof drawn>, isWithMirrors = false) =>
  boxOf([outline, ...(isWithMirrors ? behind.map(({ d }) => d) : [])].flatMap(drawnSpots));

describe.each(bodies)('the lines of $name on any car', ({ style }) => {
  it('give its length, width, height, wheelbase, tracks and tyres in every view', () => {
    fc.assert(
      fc.property(generatedCar, ({ dimensions, tyre }) => {
        const [side, front, rear, plan] = views.map((view) => drawn(view, style, dimensions, tyre));
        if (!side || !front || !rear || !plan) throw new Error('a view is missing');
        const [fromSide, fromAbove] = [along(side, true), along(plan, true)];
        near(fromSide.left, 0);
        near(fromSide.right, dimensions.length);
        near(fromSide.top, dimensions.height);
        near(fromAbove.right, dimensions.length);
        near(fromAbove.left, 0);
        for (const across of [along(front), along(rear)]) {
          near(across.right - across.left, dimensions.width);
          near(across.top, dimensions.height);
        }
        const flanks = along(plan);
        near(flanks.top - flanks.bottom, dimensions.width);
        expect((side.axles[1] ?? 0) - (side.axles[0] ?? 0)).toBeCloseTo(dimensions.wheelbase, 9);
        expect(2 * side.radius).toBeCloseTo(tyreDiameter(tyre), 9);
        for (const [shapes, track] of [
          [front, dimensions.frontTrack],
          [rear, dimensions.rearTrack],
        ] as const) {
          const tyres = boxOf(drawnSpots(shapes.tyres));
          near(tyres.right - tyres.left, track + tyre.width, 1);
          near(tyres.bottom, 0);
          near(boxOf(drawnSpots(shapes.floor)).bottom, dimensions.clearance);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(views)('can be drawn without a single published dimension: %s', (view) => {
    const shapes = drawn(view, style, NOTHING_PUBLISHED, null);
    expect(numbersOf(shapes).every(Number.isFinite)).toBe(true);
    expect(JSON.stringify(shapes)).not.toMatch(/NaN|null|Infinity/);
  });
});

describe.each(CARS)('$name', ({ dimensions, tyre, style }) => {
  const [side, front, rear, plan] = [
    drawn('side', style, dimensions, tyre),
    drawn('front', style, dimensions, tyre),
    drawn('rear', style, dimensions, tyre),
    drawn('plan', style, dimensions, tyre),
  ];

  it('is as high from the side as from both ends, with its mirrors at one height', () => {
    near(along(front).top, along(side, true).top);
    near(along(rear).top, along(side, true).top);
    expect(boxOf(front.behind.flatMap(({ d }) => drawnSpots(d)))).toEqual(
      boxOf(rear.behind.flatMap(({ d }) => drawnSpots(d))),
    );
  });

  it('is as wide from above as from both ends, mirrors included', () => {
    const reach = (shapes: typeof front) => boxOf(shapes.behind.flatMap(({ d }) => drawnSpots(d))).right;
    const fromAbove = boxOf([plan.outline, ...plan.behind.map(({ d }) => d)].flatMap(drawnSpots)).top;
    expect(Math.abs(reach(front) - fromAbove)).toBeLessThanOrEqual(1);
    expect(Math.abs(reach(rear) - fromAbove)).toBeLessThanOrEqual(1);
  });

  it('has one outline from ahead and from behind', () => {
    expect(rear.outline).toBe(front.outline);
  });

  it.each([
    ['side', side],
    ['front', front],
    ['rear', rear],
    ['plan', plan],
  ] as const)('keeps its glass and fittings inside its outline: %s', (_, { outline, glass, over }) => {
    for (const d of [glass, ...over.map((part) => part.d)])
      expect(farthestOutside(drawnSpots(d), drawnSpots(outline))).toBeLessThanOrEqual(2);
  });

  it.each([front, rear, plan])('is the same on both sides', (shapes) => {
    const { left, right, top, bottom } = boxOf(drawnSpots(shapes.outline));
    const [near_, far] = shapes.view === 'plan' ? [bottom, top] : [left, right];
    expect(far).toBeCloseTo(-near_, 9);
  });
});

describe('a body', () => {
  it('is computed once, whatever its paint', () => {
    const [{ dimensions, tyre, style }] = CARS;
    const car = { dimensions: { ...dimensions }, tyre: { ...tyre }, style, interior: null };
    expect(carView('side', { ...car, paint: '#000000' })).toBe(carView('side', { ...car, paint: '#ffffff' }));
  });

  it('is computed once, whether the lines of its other views have come or not', () => {
    const [{ dimensions, tyre, style }] = CARS;
    const car = { dimensions, tyre, paint: '#808080', interior: null };
    const { front: _front, rear: _rear, plan: _plan, ...sideOnly } = style;
    expect(carView('side', { ...car, style: sideOnly })).toBe(carView('side', { ...car, style }));
  });

  it('stands on the rims of its trim', () => {
    const [, { dimensions, style }] = CARS;
    const rimOf = (tyre: TyreSize) =>
      carView('side', { dimensions, tyre, style, paint: '#808080', interior: null }).wheel?.rim ?? 0;
    const [eighteen, nineteen] = [
      rimOf({ width: 235, aspect: 60, rim: 18 }),
      rimOf({ width: 235, aspect: 55, rim: 19 }),
    ];
    expect(nineteen - eighteen).toBeCloseTo(25.4 / 2, 9);
  });

  it('of a style that lacks a view is a plain one in that view', () => {
    const [{ dimensions, tyre, style }] = CARS;
    const lacking = { ...style, rear: undefined };
    expect(drawn('rear', lacking, dimensions, tyre).outline).toBe(
      drawn('rear', plainStyle, dimensions, tyre).outline,
    );
  });
});
