import { describe, expect, it } from 'vitest';
import { dotsPath, risersPath, treadPath } from '../../../src/features/configure/price-chart-paths';
import { priceSteps } from '../../../src/features/configure/price-steps';
import type { Price } from '../../../src/catalogue/schema/offer';

const price = (from: string, value: number | null): Price => ({
  basis: 'list',
  from,
  value,
  unit: 'money',
  source: 'maker',
  date: from,
  status: value === null ? 'not-published' : 'confirmed',
});
const stretches =
  priceSteps(
    [price('2024-01-01', 10), price('2024-01-03', 30), price('2024-01-05', null), price('2024-01-06', 20)],
    '2024-01-11',
  )?.stretches ?? [];
const yOf = (kopecks: number) => 100 - kopecks;

describe('the lines of a price chart', () => {
  it('run level from the day of a price to that of the next one, or of none', () => {
    expect(stretches.map((each) => treadPath(each, yOf))).toEqual([
      'M0.00 90H200.00',
      'M200.00 70H400.00',
      'M500.00 80H1000.00',
    ]);
  });

  it('rise and fall where one price followed another, not after a time without one', () => {
    expect(risersPath(stretches, yOf)).toBe('M200.00 90V70');
  });

  it('have a dot where each price began', () => {
    expect(dotsPath(stretches, yOf)).toBe('M0.00 90h0M200.00 70h0M500.00 80h0');
  });
});
