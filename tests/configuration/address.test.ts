import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { steps } from '../../src/catalogue/steps';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { carOf } from '../../src/configuration/car';
import { modelRangeOf } from '../../src/configuration/model-range';
import { allCars } from '../support/cars';

const range = modelRangeOf(jetourCore);
const cars = allCars(jetourCore);
const read = (query: string) => readAddress(range, query);

const isSold = (query: string) => {
  const { ids, offer } = carOf(range, read(query).selection);
  return cars.some((car) => car.offer === offer.id && steps.every((step) => car[step] === ids[step]));
};

describe('an address', () => {
  it('holds readable ids in a fixed order, only what was picked, and the price list', () => {
    const { selection } = read('?list=2026-01&interior=black-red&colour=moon-white&trim=luxury&engine=1.6t');
    expect(writeAddress(selection)).toBe(
      '?model=dashing&engine=1.6t&trim=luxury&colour=moon-white&interior=black-red&list=2026-01',
    );
  });

  it('keeps what it does not know, and writes it back last', () => {
    const { selection, foreign, problems } = read(
      '?utm_source=forum&engine=1.6t&gclid=a%20b&utm_source=again',
    );
    expect(problems).toEqual([]);
    expect(writeAddress(selection, foreign)).toBe(
      '?model=dashing&engine=1.6t&list=2026-01&utm_source=forum&gclid=a+b&utm_source=again',
    );
  });

  it('reads and writes are inverse for every car, list and foreign key', () => {
    const key = fc
      .string({ maxLength: 12 })
      .filter((each) => each !== 'list' && !steps.some((step) => step === each));
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

describe('a damaged address', () => {
  it.each([
    ['an unknown value', '?engine=v8', [{ kind: 'unknown', step: 'engine', asked: 'v8' }]],
    ['an unknown model', '?model=x90&engine=1.6t', [{ kind: 'unknown', step: 'model', asked: 'x90' }]],
    ['an empty value', '?gearbox=', [{ kind: 'empty', step: 'gearbox', asked: '' }]],
    ['a doubled key', '?engine=1.6t&engine=1.5t', [{ kind: 'doubled', step: 'engine', asked: '1.5t' }]],
    ['a value doubled alike', '?engine=1.6t&engine=1.6t', []],
    [
      'a value of another model',
      '?model=x70-plus&trim=elite',
      [{ kind: 'not-in-model', step: 'trim', asked: 'elite' }],
    ],
    [
      'a contradiction',
      '?engine=1.6t&gearbox=6mt',
      [{ kind: 'does-not-fit', step: 'gearbox', asked: '6mt' }],
    ],
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
    ['capitals and spaces', '?engine=%201.6T%20', []],
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
    expect(read('?engine=1.6t&gearbox=6mt').selection).toMatchObject({
      picks: { model: 'dashing', engine: '1.6t' },
      aside: { gearbox: '6mt' },
    });
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
