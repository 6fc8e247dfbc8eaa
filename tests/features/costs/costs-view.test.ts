import { constantFrom, integer, option, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { bounds, costsView } from '../../../src/features/costs/costs-view';
import { ageCoefficients, bonusClasses, experienceFrom } from '../../../src/features/costs/russia/insurance';
import { places } from '../../../src/features/costs/russia/places';
import { sources } from '../../../src/features/costs/russia/cited';
import { grades } from '../../../src/features/costs/russia/prices';
import { garbageOf } from '../../configuration/arbitrary-query';
import { expectQueryPart } from '../../configuration/expect-codec';
import { smallCore } from '../../support/small-catalogue/catalogue';

const range = modelRangeOf(smallCore);
const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  integer({ min: least, max: most });

describe('what a reader says of their year, in an address', () => {
  it('is read as it was written, and leaves everything else as it is', () => {
    expectQueryPart(
      costsView(range),
      record({
        with: option(constantFrom(...range.offers.keys()), { nil: null }),
        place: constantFrom(...places.map(({ id }) => id)),
        km: within(bounds.km),
        city: within(bounds.city),
        grade: constantFrom(...grades),
        litre: option(within(bounds.litre), { nil: null }),
        age: constantFrom(...ageCoefficients.value.map(({ age }) => age)),
        driven: constantFrom(...experienceFrom.map(String)),
        bonus: constantFrom(...bonusClasses.value.map(([id]) => id)),
        base: within(bounds.base),
        visit: within(bounds.visit),
        pay: constantFrom('cash', 'loan'),
        down: within(bounds.down),
        rate: within(bounds.rate),
        months: within(bounds.months),
        from: constantFrom('price', 'zero'),
      }),
      constantFrom('', '?model=city&engine=diesel&list=2026-01', '?utm=x&t.q=a'),
      garbageOf(['k.km', 'k.place', 'k.litre', 'k.', 'model'], ['15000', '74,55', '-1', 'moscow', '1e9']),
    );
  });

  it('is readable, and out of bounds is passed over', () => {
    const { read } = costsView(range);
    expect(read('?k.litre=74,55&k.km=20 000')).toMatchObject({ litre: 7455, km: 20_000 });
    expect(read('?k.litre=1&k.km=-5&k.months=1000')).toMatchObject({ litre: null, km: 15_000, months: 60 });
  });
});

describe('the figures of the market', () => {
  it('have a source that can be opened, a date, and places with names and ids of their own', () => {
    for (const { url, title } of Object.values(sources)) {
      expect(url).toMatch(/^https:\/\//);
      expect(title.ru).toMatch(/[а-яё]/i);
      expect(title.en).not.toMatch(/[а-яё]/i);
    }
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const { tax, year } of places) {
      expect(Number(tax.date.slice(0, 4))).toBeLessThanOrEqual(2026);
      expect([2025, 2026]).toContain(year);
      const ends = tax.value.flatMap(({ above, upTo }) => [above, upTo]);
      expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
    }
  });

  it('weigh a driver the less the longer they have driven', () => {
    for (const { coefficients } of ageCoefficients.value)
      expect([...coefficients].toSorted((a, b) => b - a)).toEqual(coefficients);
    const factors = bonusClasses.value.map(([, factor]) => factor);
    expect(factors.toSorted((a, b) => b - a)).toEqual(factors);
  });
});
