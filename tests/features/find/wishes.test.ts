import { array, assert, constantFrom, integer, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { readSum } from '../../../src/features/find/budget-words';
import { ids, number, wishesIn, type Wishes } from '../../../src/features/find/wishes';
import { formatsOf } from '../../../src/i18n/format';
import { garbageOf } from '../../configuration/arbitrary-query';
import { expectCodec, expectQueryPart } from '../../configuration/expect-codec';
import { smallCore } from '../../support/small-catalogue/catalogue';

const range = modelRangeOf(smallCore);
const numbers = option(
  integer({ min: 1, max: 99_999 }).map((tenths) => tenths / 10),
  { nil: null },
);
const wished = array(constantFrom('adaptive-cruise', 'screen-12.8', 'leather', 'usb')).map((all) =>
  [...new Set(all)].toSorted(),
);

describe('the wishes in an address', () => {
  it('are readable', () => {
    const { read, write } = wishesIn(range);
    const query =
      '?f.budget=2900000&f.model=city&f.gearbox=automatic&f.have=heated-seats_screen-12.8&f.power=150';
    const wishes = {
      ...read(''),
      budget: 2_900_000,
      model: 'city',
      gearbox: 'automatic',
      have: ['heated-seats', 'screen-12.8'],
      power: 150,
    };
    expect(read(query)).toEqual(wishes);
    expect(write('', read(query))).toBe(query);
  });

  it('are read as they were written, and leave everything else as it is', () => {
    expectCodec(number, numbers, constantFrom('-1', '1e3', '0', '0.0', '2.55555555', '9999999999', ' 7'));
    expectCodec(ids, wished, constantFrom('a_a', '_', 'A_b', '../x', 'b_a', 'x__y'));
    expectQueryPart(
      wishesIn(range),
      record<Wishes>({
        budget: option(integer({ min: 1, max: 999_999_999 }), { nil: null }),
        model: option(constantFrom(...range.models.keys()), { nil: null }),
        gearbox: constantFrom('any', 'automatic', 'manual'),
        have: wished,
        power: numbers,
        consumption: numbers,
        length: numbers,
        boot: numbers,
        clearance: numbers,
      }),
      constantFrom('', '?model=city&engine=diesel&list=2026-01', '?utm=x&t.q=a'),
      garbageOf(['f.budget', 'f.have', 'f.model', 'f.', 'model'], ['1', 'city', 'a_b', '1.5', '-3']),
    );
  });
});

const roubleCars = { currency: 'RUB', cheapest: 2_489_900 };
const euroCars = { currency: 'EUR', cheapest: 21_900 };

describe('a budget in words', () => {
  it.each([
    ['2900000', 2_900_000],
    ['2 900 000 ₽', 2_900_000],
    ['2 900 000 руб.', 2_900_000],
    ['2,900,000', 2_900_000],
    ['RUB 2,900,000', 2_900_000],
    ['до 2,9 млн', 2_900_000],
    ['2.9m', 2_900_000],
    ['2.9', 2_900_000],
    ['3', 3_000_000],
    ['2900 тыс', 2_900_000],
    ['2900к', 2_900_000],
    ['2900', 2_900_000],
    ['3 миллиона', 3_000_000],
  ])('%j is %i roubles', (typed, roubles) => {
    expect(readSum(typed, roubleCars)).toBe(roubles);
  });

  it.each([
    ['39.900 €', 39_900],
    ['€39,900', 39_900],
    ['39900 EUR', 39_900],
    ['40', 40_000],
    ['40 Tsd', 40_000],
    ['300', 300_000],
  ])('%j is %i euros, of cars that cost as much', (typed, euros) => {
    expect(readSum(typed, euroCars)).toBe(euros);
  });

  it.each(['', 'много', '-1', '0', '1.2.3', '2,9 лет', '99999999999', '1e9', '₽'])('%j is none', (typed) => {
    expect(readSum(typed, roubleCars)).toBeNull();
  });

  it('is read as either language prints it, and never throws', () => {
    const formats = ['ru-RU', 'en-GB'].map((locale) => formatsOf({ numbers: locale, dates: locale }, 'RUB'));
    assert(
      property(integer({ min: 100_000, max: 999_999_999 }), (roubles) => {
        for (const { price } of formats) expect(readSum(price(roubles * 100), roubleCars)).toBe(roubles);
      }),
    );
    assert(
      property(string({ unit: 'binary' }), (typed) => {
        expect(Number.isSafeInteger((readSum(typed, roubleCars) ?? 0) * 100)).toBe(true);
      }),
    );
  });
});
