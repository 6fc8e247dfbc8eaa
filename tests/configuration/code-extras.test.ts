import { assert, constantFrom, property, record, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import type { CarCodes } from '../../src/catalogue/schema/car-codes';
import { readAddress } from '../../src/configuration/address';
import { carCodeOf, readCarCode } from '../../src/configuration/car-code';
import { modelRangeOf } from '../../src/configuration/described-range';
import { carCodes } from '../support/small-catalogue/car-codes';
import { smallWithExtras } from '../support/small-catalogue/with-extras';

const range = modelRangeOf(smallWithExtras);
const ids = ['alloy-19', 'towbar', 'heated-seats', 'heated-wheel', 'winter', 'alloy-17', 'steel-16'];
const withExtras: CarCodes = [...carCodes, { of: 'extra', ids }];

/** An address as the page reads it: what was picked, and what gave way. */
const read = (query: string) => {
  const { selection } = readAddress(range, query);
  return range.takeExtras(query, selection).selection;
};

it('a code brings back the extras that were picked and those that were refused', () => {
  const queries = record({
    trim: constantFrom('', '&trim=plus', '&trim=sport'),
    wanted: uniqueArray(constantFrom(...ids), { maxLength: 4 }),
    refused: uniqueArray(constantFrom('towbar', 'heated-seats', 'heated-wheel', 'winter'), { maxLength: 2 }),
  });
  const seen = new Set<string>();
  assert(
    property(queries, ({ trim, wanted, refused }) => {
      const query = `?model=city${trim}&with=${wanted.join('+')}&without=${refused.join('+')}&list=2025-02`;
      const { picks, list } = read(query);
      const code = carCodeOf(withExtras, { picks, aside: {}, list }) ?? 'none';
      const back = readCarCode(withExtras, code);
      seen.add(code);
      expect(back.ok && read(back.query)).toMatchObject({ picks, aside: {}, list });
    }),
    { numRuns: 60 },
  );
  expect(seen.size).toBeGreaterThan(30);
});

it('a code from before there were extras means what it meant, and one of a newer page nothing', () => {
  const city = { picks: { model: 'city', trim: 'sport' }, aside: {}, list: '2025-02' };
  expect(readCarCode(withExtras, carCodeOf(carCodes, city) ?? '')).toEqual({
    ok: true,
    query: '?model=city&trim=sport&list=2025-02',
  });
  const towed = { ...city, picks: { ...city.picks, 'extra.towbar': 'with' } };
  const older: CarCodes = [...carCodes, { of: 'extra', ids: ['alloy-19'] }];
  expect(readCarCode(older, carCodeOf(withExtras, towed) ?? '')).toEqual({ ok: false, problem: 'unknown' });
  expect(carCodeOf(older, towed)).toBeNull();
  expect(carCodeOf(carCodes, towed)).toBeNull();
});
