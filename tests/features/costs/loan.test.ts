import { assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borrowed, instalments, interestByYear } from '../../../src/features/costs/loan';

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const loans = record({
  owed: integer({ min: 1, max: 10_000_000 }).map((roubles) => roubles * 100),
  rate: integer({ min: 0, max: 6000 }),
  months: integer({ min: 1, max: 96 }),
});

describe('a loan', () => {
  it('is paid back to the rouble: the principals sum to what was borrowed, the payments to that and the interest', () => {
    assert(
      property(loans, ({ owed, rate, months }) => {
        const all = instalments(owed, rate, months);
        expect(all).toHaveLength(months);
        expect(sum(all.map(({ principal }) => principal))).toBe(owed);
        expect(sum(all.map(({ payment }) => payment))).toBe(owed + sum(all.map(({ interest }) => interest)));
        expect(all.at(-1)?.left).toBe(0);
        for (const { payment, interest, principal, left } of all) {
          expect(payment).toBe(interest + principal);
          expect([payment, interest, principal, left].every((kopecks) => kopecks % 100 === 0)).toBe(true);
          expect(Math.min(interest, principal, left)).toBeGreaterThanOrEqual(0);
        }
        expect(sum(interestByYear(all))).toBe(sum(all.map(({ interest }) => interest)));
      }),
    );
  });

  it('has equal payments but for the last, as a bank computes them', () => {
    // 2 000 000 roubles at 17.2 % for 60 months: 49 941 a month by the annuity formula.
    const all = instalments(200_000_000, 1720, 60);
    const payments = new Set(all.slice(0, -1).map(({ payment }) => payment));
    expect(payments.size).toBe(1);
    const monthly = 0.172 / 12;
    const exact = (2_000_000 * monthly) / (1 - (1 + monthly) ** -60);
    expect([...payments][0]).toBe(Math.round(exact) * 100);
    expect(all[0]?.interest).toBe(Math.round(2_000_000 * monthly) * 100);
  });

  it('without interest is the price in parts', () => {
    const all = instalments(1_200_000_00, 0, 12);
    expect(all.every(({ payment, interest }) => payment === 100_000_00 && interest === 0)).toBe(true);
  });

  it('begins with what is left of the price after the down payment', () => {
    expect(borrowed(248_990_000, 20)).toBe(199_192_000);
    expect(borrowed(248_990_000, 0)).toBe(248_990_000);
  });
});
