import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steps } from '../../src/catalogue/steps';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { carQuery } from '../../src/configuration/link';
import { carOf } from '../../src/configuration/car';
import { modelRangeOf } from '../../src/configuration/described-range';
import { allCars } from '../support/cars';
import { smallCore } from '../support/small-catalogue/catalogue';

const range = modelRangeOf(smallCore);
const cars = allCars(smallCore);
const read = (query: string) => readAddress(range, query);

const isSold = (query: string) => {
  const { ids, offer } = carOf(range, read(query).selection);
  return cars.some((car) => car.offer === offer.id && steps.every((step) => car[step] === ids[step]));
};

describe('an address', () => {
  it('holds readable ids in a fixed order, only what was picked, and the price list', () => {
    const { selection } = read('?list=2025-02&interior=leather&colour=white&trim=sport&engine=diesel');
    expect(writeAddress(selection)).toBe(
      '?model=city&engine=diesel&trim=sport&colour=white&interior=leather&list=2025-02',
    );
  });

  it('keeps what it does not know, and writes it back last', () => {
    const { selection, foreign, problems } = read(
      '?utm_source=forum&engine=diesel&gclid=a%20b&utm_source=again',
    );
    expect(problems).toEqual([]);
    expect(writeAddress(selection, foreign)).toBe(
      '?model=city&engine=diesel&list=2026-01&utm_source=forum&gclid=a+b&utm_source=again',
    );
  });

  it('reads and writes are inverse for every car, list and foreign key', () => {
    const key = fc
      .string({ maxLength: 12 })
      .filter((each) => each !== 'list' && each !== 'code' && !steps.some((step) => step === each));
    fc.assert(
      fc.property(
        fc.constantFrom(...cars),
        fc.subarray([...steps].filter((step) => step !== 'model')),
        fc.constantFrom(...range.lists.keys()),
        fc.array(fc.tuple(key, fc.string({ maxLength: 12 })), { maxLength: 5 }),
        (car, picked, list, foreign) => {
          const picks = { model: car.model, ...Object.fromEntries(picked.map((step) => [step, car[step]])) };
          const selection = { picks, aside: {}, list };
          // Lone surrogates cannot stand in an address; they are the only thing that does not come back as it went.
          fc.pre(foreign.flat().every((each) => each.isWellFormed()));
          expect(read(writeAddress(selection, foreign))).toEqual({ selection, foreign, problems: [] });
        },
      ),
    );
  });
});

describe('the query of a link that keeps the car', () => {
  it('is empty while nothing was picked, and only then', () => {
    const { selection } = read('');
    expect(selection.fresh).toBe(true);
    expect(carQuery(range, selection)).toBe('');
    expect(carQuery(range, { ...selection, list: '2025-02' })).toBe('?model=city&list=2025-02');
    expect(carQuery(range, read('?model=city').selection)).toBe('?model=city&list=2026-01');
  });
});

describe('a damaged address', () => {
  it.each([
    ['an unknown value', '?engine=v8', [{ kind: 'unknown', step: 'engine', asked: 'v8' }]],
    ['an unknown model', '?model=truck&engine=diesel', [{ kind: 'unknown', step: 'model', asked: 'truck' }]],
    ['an empty value', '?gearbox=', [{ kind: 'empty', step: 'gearbox', asked: '' }]],
    ['a doubled key', '?engine=diesel&engine=Petrol', [{ kind: 'doubled', step: 'engine', asked: 'Petrol' }]],
    ['a value doubled alike', '?engine=diesel&engine=Diesel', []],
    [
      'a value of another model',
      '?model=tour&trim=base',
      [{ kind: 'not-in-model', step: 'trim', asked: 'base' }],
    ],
    [
      'a contradiction',
      '?engine=diesel&gearbox=manual',
      [{ kind: 'does-not-fit', step: 'gearbox', asked: 'manual' }],
    ],
    ['two doubled keys', '?list=2025-02&list=2024-06', []],
    ['a code that nobody could read', '?code=650-9M2', [{ kind: 'unread-code', asked: '650-9M2' }]],
    ['an unknown price list', '?list=2019-07', [{ kind: 'unknown-list', asked: '2019-07' }]],
    ['broken percent signs', '?engine=%E0%A4%A&%%%=%', [{ kind: 'unknown', step: 'engine', asked: '�%a' }]],
    [
      'an over-long value',
      `?engine=${'x'.repeat(5000)}`,
      [{ kind: 'unknown', step: 'engine', asked: `${'x'.repeat(40)}…` }],
    ],
    [
      'an over-long foreign key',
      `?${'y'.repeat(5000)}=1`,
      [{ kind: 'too-long', asked: `${'y'.repeat(40)}…` }],
    ],
    ['capitals and spaces', '?engine=%20Diesel%20', []],
    ['markup', '?engine=<script>', [{ kind: 'unknown', step: 'engine', asked: '<script>' }]],
    [
      'keys of every object',
      '?__proto__=1&constructor=2&engine=toString',
      [{ kind: 'unknown', step: 'engine', asked: 'tostring' }],
    ],
  ])('gives a car and says what it could not take: %s', (_, query, problems) => {
    expect(read(query).problems).toEqual(problems);
    expect(isSold(query)).toBe(true);
  });

  it('sets aside what contradicts, so that it comes back when it fits', () => {
    expect(read('?engine=diesel&gearbox=manual').selection).toMatchObject({
      picks: { model: 'city', engine: 'diesel' },
      aside: { gearbox: 'manual' },
    });
  });

  it('keeps nothing of what no car has: there is nothing that could come back', () => {
    const { selection } = read('?trim=plus&engine=steam&colour=purple');
    expect(selection.picks).toEqual({ model: 'city', trim: 'plus' });
    expect(selection.aside).toEqual({});
  });

  it('never throws and never shows a car that is not sold, whatever it holds', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(...steps, 'list', ...steps.flatMap((step) => range.values[step])),
    );
    const pairs = fc.array(
      fc.tuple(word, word).map((pair) => pair.join('=')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pairs.map((all) => `?${all.join('&')}`),
        ),
        (query) => {
          expect(isSold(query)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
