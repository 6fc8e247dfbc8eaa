import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { carCodes as jetourCodes } from '../../src/catalogue/jetour/car-codes';
import type { CatalogueCore } from '../../src/catalogue/schema/catalogue';
import type { CarCodes } from '../../src/catalogue/schema/car-codes';
import { steps } from '../../src/catalogue/steps';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { carCodeOf, readCarCode } from '../../src/configuration/car-code';
import { modelRangeOf } from '../../src/configuration/described-range';
import type { Selection } from '../../src/configuration/selection';
import { allCars } from '../support/cars';
import { statesOf } from '../support/every-state';
import { carCodes } from '../support/small-catalogue/car-codes';
import { smallCore } from '../support/small-catalogue/catalogue';

const symbols = Array.from('0123456789ACEKMPTXY');

/** Every state of picks of every model on every price list. */
const allStates = (catalogue: CatalogueCore) => {
  const cars = allCars(catalogue);
  return catalogue.priceLists.flatMap((list) =>
    catalogue.models.flatMap(({ id }) => statesOf(cars, id, list)),
  );
};

const codeOf = (codes: CarCodes, selection: Selection) => carCodeOf(codes, selection) ?? 'none';

describe.each([
  ['the shipped catalogue', jetourCore, jetourCodes],
  ['the small catalogue', smallCore, carCodes],
])('car codes of %s', (_, catalogue, codes) => {
  const range = modelRangeOf(catalogue);
  const states = allStates(catalogue);

  it('are another for every car, every part of its picks and every price list, and lead back to exactly those', () => {
    const seen = new Map(states.map((selection) => [codeOf(codes, selection), selection]));
    expect(seen.size).toBe(states.length);
    for (const [code, selection] of seen) {
      expect(readCarCode(codes, code)).toEqual({ ok: true, query: writeAddress(selection) });
    }
  });

  it('are at most ten symbols', () => {
    const longest = Math.max(
      ...states.map((selection) => codeOf(codes, selection).replaceAll('-', '').length),
    );
    expect(longest).toBeLessThanOrEqual(10);
  });

  it('never lead to a car that is not sold, whatever is typed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...symbols) }),
      fc.array(fc.nat({ max: 30 })).map((all) => all.join('-')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const read = readCarCode(codes, typed);
        const { selection } = readAddress(range, read.ok ? read.query : '');
        expect(range.models.has(selection.picks.model)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('100 000 car codes', () => {
  it('of catalogues of every size are read as they were written', () => {
    const ids = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${prefix}-${String(at)}`);
    for (const size of [1, 16, 17, 35, 36, 400]) {
      const codes: CarCodes = (['list', ...steps] as const).map((of) => ({ of, ids: ids(of, size) }));
      const draw = fc.record({
        list: fc.constantFrom(...ids('list', size)),
        places: fc.array(fc.option(fc.nat({ max: size - 1 })), {
          minLength: steps.length,
          maxLength: steps.length,
        }),
      });
      const wrong = fc.sample(draw, 17_000).filter(({ list, places }) => {
        const picked = steps.flatMap((step, at) => {
          const place = step === 'model' ? (places[at] ?? 0) : places[at];
          return place === null || place === undefined ? [] : [[step, `${step}-${String(place)}`] as const];
        });
        const picks = { model: 'model-0', ...Object.fromEntries(picked) };
        const selection = { picks, aside: {}, list };
        const read = readCarCode(codes, codeOf(codes, selection));
        return !read.ok || read.query !== writeAddress(selection);
      });
      expect([size, wrong]).toEqual([size, []]);
    }
  });
});

describe('a car code', () => {
  const city = { picks: { model: 'city', trim: 'sport', colour: 'red' }, aside: {}, list: '2025-02' };

  it('means the same car when models, trims and steps were added, and whatever their order', () => {
    const code = codeOf(carCodes, city);
    const grown = carCodes.map(({ of, ids }) => ({ of, ids: [...ids, `new-${of}`] }));
    const longer: CarCodes = grown.slice(0, -1);
    expect(readCarCode(grown, code)).toEqual({ ok: true, query: writeAddress(city) });
    // Without its last row: what a code from before that row was added looks like.
    expect(readCarCode(grown, codeOf(longer, city))).toEqual({ ok: true, query: writeAddress(city) });
    const { models } = smallCore;
    const reordered = modelRangeOf({ ...smallCore, models: models.toReversed() });
    const read = readCarCode(carCodes, code);
    expect(read.ok && readAddress(reordered, read.query).problems).toEqual([]);
  });

  it('of something that is sold no more still says what it meant', () => {
    const taxi = { picks: { model: 'city', trim: 'taxi' }, aside: {}, list: '2023-11' };
    expect(readCarCode(carCodes, codeOf(carCodes, taxi))).toEqual({
      ok: true,
      query: '?model=city&trim=taxi&list=2023-11',
    });
  });

  it('of a newer page is not taken for another car', () => {
    const grown = carCodes.map(({ of, ids }) =>
      of === 'colour' ? { of, ids: [...ids, 'pink'] } : { of, ids },
    );
    const pink = codeOf(grown, { ...city, picks: { ...city.picks, colour: 'pink' } });
    expect(readCarCode(carCodes, pink)).toEqual({ ok: false, problem: 'unknown' });
  });

  it('there is none of a car that the rows have no place for', () => {
    expect(carCodeOf(carCodes, { ...city, list: '2030-01' })).toBeNull();
    expect(carCodeOf(carCodes, { ...city, picks: { model: 'city', colour: 'pink' } })).toBeNull();
  });
});
