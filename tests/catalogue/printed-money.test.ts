import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMinorUnits } from '../../src/catalogue/check/printed-money';
import { copyOfJetour, put } from './support/copy';
import { problemsOf } from './support/problems';

const printed = (currency: string, value: unknown) => ({
  currency,
  models: [{ offers: [{ prices: [{ value, unit: currency }] }] }],
});
const counted = (currency: string, value: unknown) => ({
  currency,
  models: [{ offers: [{ prices: [{ value, unit: 'money' }] }] }],
});

describe('amounts as a file prints them', () => {
  it.each([
    ['EUR', 39_900, 3_990_000],
    ['EUR', 19.99, 1999],
    ['RUB', 2_489_900, 248_990_000],
    ['JPY', 2_900_000, 2_900_000],
    ['KWD', 8.125, 8125],
    ['EUR', -250, -25_000],
    ['EUR', 0, 0],
    ['EUR', null, null],
  ])('in %s, %d is %d minor units', (currency, value, amount) => {
    expect(inMinorUnits(printed(currency, value))).toEqual(counted(currency, amount));
  });

  it('come out as they went in, whatever the cents', () => {
    assert(
      property(integer({ min: -1e11, max: 1e11 }), (cents) => {
        expect(inMinorUnits(printed('EUR', Number((cents / 100).toFixed(2))))).toEqual(counted('EUR', cents));
      }),
    );
  });

  it('hold for what others say of the same, and for nothing in another unit', () => {
    const value = {
      currency: 'EUR',
      price: { value: 1, unit: 'EUR', others: [{ value: 2 }] },
      length: { value: 3, unit: 'mm' },
    };
    expect(inMinorUnits(value)).toEqual({
      currency: 'EUR',
      price: { value: 100, unit: 'money', others: [{ value: 200 }] },
      length: { value: 3, unit: 'mm' },
    });
  });

  it('leave what is counted already as it is, and what is no catalogue', () => {
    for (const value of [copyOfJetour(), null, 'cars', [], { currency: 'euro' }])
      expect(inMinorUnits(value)).toEqual(value);
  });

  it('are refused with more decimals than the currency has, and in another currency', () => {
    const price = copyOfJetour().models[0]?.offers[0]?.prices[0];
    const path = 'models.0.offers.0.prices.0';
    expect(problemsOf(put(copyOfJetour(), path, { ...price, value: 1.005, unit: 'RUB' }))).toEqual([
      'models.dashing.offers[0].prices[0].value: has more decimals than RUB: 1.005',
    ]);
    expect(problemsOf(put(copyOfJetour(), path, { ...price, value: 1, unit: 'EUR' }))).toEqual([
      expect.stringMatching(
        /^models\.dashing\.offers\[0\]\.prices\[0\]\.unit: expected "RUB", the currency of this file, got "EUR"$/,
      ),
    ]);
  });
});
