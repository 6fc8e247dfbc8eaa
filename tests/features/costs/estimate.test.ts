import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../../src/catalogue/jetour/core';
import { comparedCar, comparedCarOf } from '../../../src/configuration/comparison';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { costsView } from '../../../src/features/costs/costs-view';
import {
  breakEven,
  countsCity,
  driverCoefficient,
  estimateOf,
  powerCoefficient,
  spentBy,
} from '../../../src/features/costs/estimate';
import { places } from '../../../src/features/costs/russia/places';

const range = modelRangeOf(jetourCore);
const { read } = costsView(range);
const list = range.newestList;
const carOf = (offer: string) => comparedCarOf(range, comparedCar(offer), list.id);
const [elite, luxury, t2] = ['dashing-elite', 'dashing-luxury-1.6t', 't2-pass-voyage'].map(carOf);

function estimate(car: ReturnType<typeof carOf> | undefined, query: string, byCity = true) {
  const view = read(query);
  const place = places.find(({ id }) => id === view.place);
  if (!car || !place) throw new Error('no such car or place');
  return estimateOf(car, list, view, place, byCity);
}
const kopecksOf = (all: ReturnType<typeof estimate>, kind: string) =>
  all.costs.find((cost) => cost.kind === kind)?.kopecks;

describe('the running costs of a car', () => {
  it('are those of its power and its consumption: 147 and 190 hp in Kaliningrad at 15 000 km', () => {
    const query = '?k.place=kaliningrad&k.km=15000';
    const [weak, strong] = [estimate(elite, query), estimate(luxury, query)];
    expect([weak, strong].map((each) => kopecksOf(each, 'tax'))).toEqual([367_500, 855_000]);
    expect([weak, strong].map((each) => kopecksOf(each, 'insurance'))).toEqual([328_987, 375_985]);
    expect([weak, strong].map((each) => kopecksOf(each, 'service'))).toEqual([2_250_000, 2_250_000]);
    // (10.3 + 6.5) / 2 and (11.1 + 6.8) / 2 litres at 74.55
    expect([weak, strong].map((each) => kopecksOf(each, 'petrol'))).toEqual([9_393_300, 10_008_338]);
    expect(strong.year - weak.year).toBe(487_500 + 46_998 + 615_038);
    expect(weak.isWhole && strong.isWhole).toBe(true);
  });

  it('say so where power or consumption is unconfirmed', () => {
    expect(estimate(t2, '', false).costs.map(({ kind, isUnconfirmed }) => [kind, isUnconfirmed])).toEqual([
      ['petrol', true],
      ['tax', true],
      ['insurance', true],
      ['service', false],
    ]);
    expect(estimate(elite, '').isUnconfirmed).toBe(true);
  });

  it('leave out what is not known, and say that the sum is not whole', () => {
    const unknown = estimate(t2, '?k.place=lipetsk', false);
    expect(kopecksOf(unknown, 'tax')).toBeNull();
    expect(kopecksOf(unknown, 'insurance')).toBeNull();
    expect(unknown.isWhole).toBe(false);
    expect(unknown.year).toBe((kopecksOf(unknown, 'petrol') ?? 0) + (kopecksOf(unknown, 'service') ?? 0));
  });

  it('count towns and roads apart only where both are published of both cars', () => {
    expect(countsCity([elite, luxury].flatMap((car) => car ?? []))).toBe(true);
    expect(countsCity([elite, t2].flatMap((car) => car ?? []))).toBe(false);
    const [town, road] = ['?k.city=100', '?k.city=0'].map((query) =>
      kopecksOf(estimate(elite, query), 'petrol'),
    );
    expect(town).toBeGreaterThan(road ?? Infinity);
    expect(kopecksOf(estimate(elite, '?k.city=100', false), 'petrol')).toBe(
      kopecksOf(estimate(elite, '?k.city=0', false), 'petrol'),
    );
  });

  it('include the interest of a loan as it falls due', () => {
    const loan = estimate(elite, '?k.pay=loan&k.months=36&k.down=20');
    const interest = loan.costs.find((cost) => cost.kind === 'interest');
    const total = interest?.months.reduce((sum, month) => sum + month.interest, 0) ?? 0;
    const [spent, cash] = [loan, estimate(elite, '')].map((each) => spentBy(each, 7, true));
    expect((spent?.[7] ?? 0) - (cash?.[7] ?? 0)).toBe(total);
    expect((spent?.[3] ?? 0) - (cash?.[3] ?? 0)).toBe(total);
    expect((spent?.[1] ?? 0) - (cash?.[1] ?? 0)).toBeLessThan(total);
  });

  it('weigh power by its bracket, and a driver by age and years of driving', () => {
    expect([50, 51, 120, 147, 150, 151, 245].map(powerCoefficient)).toEqual([
      60, 100, 120, 140, 140, 160, 160,
    ]);
    expect(driverCoefficient(read('?k.age=35-39&k.driven=10'))).toBe(94);
    expect(driverCoefficient(read('?k.age=18-21&k.driven=0'))).toBe(227);
    expect(driverCoefficient(read('?k.age=18-21&k.driven=10'))).toBeNull();
  });
});

describe('what is spent over the years', () => {
  it('begins at the price or at nothing, and grows by the same each year', () => {
    const all = estimate(elite, '');
    expect(spentBy(all, 7, false)).toEqual(Array.from({ length: 8 }, (_, year) => all.year * year));
    expect(spentBy(all, 7, true)).toEqual(spentBy(all, 7, false).map((sum) => sum + all.price));
  });

  it('is equal where two lines cross, and nowhere else', () => {
    expect(breakEven([0, 10, 20], [5, 10, 15])).toBe(1);
    expect(breakEven([0, 10, 20], [6, 10, 14])).toBe(1);
    expect(breakEven([0, 4], [1, 3])).toBe(0.5);
    expect(breakEven([0, 10], [5, 20])).toBeNull();
    expect(breakEven([0, 10], [0, 20])).toBeNull();
    assert(
      property(
        array(integer({ min: 0, max: 1e9 }), { minLength: 3, maxLength: 8 }),
        array(integer({ min: 0, max: 1e9 }), { minLength: 8, maxLength: 8 }),
        (first, second) => {
          const at = breakEven(first, second);
          expect(breakEven(second.slice(0, first.length), first)).toBe(at);
          if (at === null) return;
          const year = Math.floor(at);
          const between = (sums: readonly number[]) =>
            (sums[year] ?? 0) + (at - year) * ((sums[year + 1] ?? sums[year] ?? 0) - (sums[year] ?? 0));
          expect(Math.abs(between(first) - between(second))).toBeLessThan(1);
        },
      ),
    );
  });
});
