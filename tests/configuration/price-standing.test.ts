import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer, Price } from '../../src/catalogue/schema/offer';
import { priceStanding } from '../../src/configuration/price-standing';
import { smallCore } from '../support/small-catalogue/catalogue';

const [offer] = smallCore.models.flatMap(({ offers }) => offers);
const [list] = smallCore.priceLists;
if (!offer || !list) throw new Error('the small catalogue has an offer and a list');

const on = (date: string) => ({ ...list, date });
const price = (from: string, value: number | null, basis: Price['basis'] = 'list'): Price => ({
  basis,
  from,
  value,
  unit: 'money',
  source: 'price-table',
  date: from,
  status: value === null ? 'not-published' : 'confirmed',
});
const priced = (...prices: Price[]): Offer => ({ ...offer, prices });
const kindOf = (date: string, ...prices: Price[]) => priceStanding(priced(...prices), on(date))?.kind;

describe('where a list price stands', () => {
  const steps = [price('2024-01-01', 200), price('2024-06-01', 300), price('2025-01-01', 250)];

  it('is said by the prices up to the day of the list alone', () => {
    expect(kindOf('2024-01-01', ...steps)).toBe('only');
    expect(kindOf('2024-06-01', ...steps)).toBe('highest');
    expect(kindOf('2025-01-01', ...steps)).toBe('between');
    expect(kindOf('2025-02-01', ...steps, price('2025-02-01', 200))).toBe('lowest');
    expect(kindOf('2024-02-01', price('2024-01-01', 200), price('2024-02-01', 200))).toBe('same');
  });

  it('counts no price with benefits, none that was not published, and nothing where none is in force', () => {
    const others = [price('2024-02-01', 100, 'with-benefits'), price('2024-03-01', null)];
    expect(kindOf('2024-02-01', steps[0] ?? price('2024-01-01', 200), ...others)).toBe('only');
    expect(kindOf('2024-03-01', steps[0] ?? price('2024-01-01', 200), ...others)).toBeUndefined();
    expect(kindOf('2023-01-01', ...steps)).toBeUndefined();
  });

  it('is between the lowest and the highest, each as of the last day that it began', () => {
    const day = integer({ min: 1, max: 28 }).map((each) => `2024-02-${String(each).padStart(2, '0')}`);
    const row = record({ from: day, value: constantFrom(100, 200, 300, 400) });
    assert(
      property(array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const sorted = rows.toSorted((a, b) => a.from.localeCompare(b.from));
        const standing = priceStanding(
          priced(...sorted.map((each) => price(each.from, each.value))),
          on('2024-03-01'),
        );
        const values = sorted.map(({ value }) => value);
        expect(standing?.now.value).toBe(values.at(-1));
        expect(standing?.lowest.value).toBe(Math.min(...values));
        expect(standing?.highest.value).toBe(Math.max(...values));
        for (const each of [standing?.lowest, standing?.highest])
          expect(each?.from).toBe(sorted.findLast(({ value }) => value === each?.value)?.from);
        expect([standing?.count, standing?.since]).toEqual([sorted.length, sorted[0]?.from]);
      }),
      { numRuns: 200 },
    );
  });
});
