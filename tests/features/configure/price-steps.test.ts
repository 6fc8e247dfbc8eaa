import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Price } from '../../../src/catalogue/schema/offer';
import { priceSteps } from '../../../src/features/configure/price-steps';

const price = (basis: Price['basis'], from: string, roubles: number | null): Price => ({
  basis,
  from,
  value: roubles === null ? null : roubles * 100,
  unit: 'money',
  source: 'table',
  date: from,
  status: roubles === null ? 'not-published' : 'confirmed',
});

const prices = [
  price('list', '2024-01-01', 2_000_000),
  price('list', '2024-07-01', null),
  price('list', '2025-01-01', 2_200_000),
  price('with-benefits', '2024-01-01', 1_900_000),
  price('with-benefits', '2025-07-02', 1_700_000),
];

describe('the steps of a price', () => {
  it('hold from their day to the next of the same basis, and leave a gap where none is published', () => {
    const steps = priceSteps(prices, '2026-01-01');
    const told = steps?.stretches.map(({ price: { basis, value }, from, to, before }) => [
      basis,
      value / 100,
      Number(from.toFixed(2)),
      Number(to.toFixed(2)),
      before && before.value / 100,
    ]);
    expect(told).toEqual([
      ['list', 2_000_000, 0, 0.25, null],
      ['with-benefits', 1_900_000, 0, 0.75, null],
      ['list', 2_200_000, 0.5, 1, null],
      ['with-benefits', 1_700_000, 0.75, 1, 1_900_000],
    ]);
  });

  it('show how far the benefits reached down where both prices were known', () => {
    const gaps = priceSteps(prices, '2026-01-01')?.gaps.map(({ from, to, list, withBenefits }) => [
      Number(from.toFixed(2)),
      Number(to.toFixed(2)),
      (list - withBenefits) / 100,
    ]);
    expect(gaps).toEqual([
      [0, 0.25, 100_000],
      [0.5, 0.75, 300_000],
      [0.75, 1, 500_000],
    ]);
  });

  it('mark the years that begin within them', () => {
    const years = priceSteps(prices, '2026-01-30')?.years.map(({ year }) => year);
    expect(years).toEqual(['2024', '2025', '2026']);
    expect(priceSteps([price('list', '2025-03-01', 1)], '2025-12-01')?.years).toEqual([]);
  });

  it('are none without a price before the last day', () => {
    expect(priceSteps([], '2026-01-01')).toBeNull();
    expect(priceSteps([price('list', '2025-01-01', null)], '2026-01-01')).toBeNull();
    expect(priceSteps([price('list', '2026-01-01', 2_000_000)], '2026-01-01')).toBeNull();
  });

  const amounts = fc.integer({ min: 300_000, max: 20_000_000 });
  const days = fc.integer({ min: 0, max: 1500 });
  const dayOf = (day: number) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);
  const anyPrices = fc
    .uniqueArray(days, { minLength: 1, maxLength: 12 })
    .chain((from) =>
      fc.tuple(
        ...from
          .toSorted((a, b) => a - b)
          .map((day) =>
            fc
              .record({ basis: fc.constantFrom('list' as const, 'with-benefits' as const), amount: amounts })
              .map(({ basis, amount }) => price(basis, dayOf(day), amount)),
          ),
      ),
    );

  it('stay within the chart, between round amounts, whatever the prices', () => {
    fc.assert(
      fc.property(anyPrices, (any) => {
        const steps = priceSteps(any, '2027-01-01');
        if (!steps) throw new Error('nothing to draw');
        const [low = 0, high = 0] = [steps.amounts[0], steps.amounts.at(-1)];
        expect(steps.amounts.length).toBeGreaterThanOrEqual(2);
        expect(steps.amounts.length).toBeLessThanOrEqual(6);
        expect(low).toBeLessThan(high);
        expect(steps.stretches).toHaveLength(any.length);
        for (const { price: each, from, to } of steps.stretches) {
          expect(each.value).toBeGreaterThanOrEqual(low);
          expect(each.value).toBeLessThanOrEqual(high);
          expect(0 <= from && from < to && to <= 1).toBe(true);
        }
        for (const { from, to } of steps.gaps) expect(0 <= from && from < to && to <= 1).toBe(true);
      }),
    );
  });
});
