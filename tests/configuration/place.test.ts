import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { carAddress, readAddress } from '../../src/configuration/address';
import { carOf } from '../../src/configuration/car';
import { modelRangeOf } from '../../src/configuration/described-range';
import { offerAt, placeOf, rowNames } from '../../src/configuration/place';
import { allCars } from '../support/cars';

const range = modelRangeOf(jetourCore);
const cars = allCars(jetourCore);
const luxury = { model: 'dashing', row: 'luxury-1.6t-7dct' };
const carAt = (query: string, place: Parameters<typeof readAddress>[2]) =>
  carOf(range, readAddress(range, query, place).selection);

describe('the place of a car', () => {
  it('is named by trim, engine and gearbox, and stays when the price list grows', () => {
    const dashing = range.models.get('dashing');
    if (!dashing) throw new Error('no Dashing');
    const [first, ...others] = dashing.offers;
    if (!first) throw new Error('no offers');
    const names = rowNames(dashing);
    expect([...names.values()]).toContain('luxury-1.6t-7dct');
    const grown = {
      ...dashing,
      offers: [
        first,
        ...others,
        { ...first, id: 'awd', drive: 'awd' },
        { ...first, id: 'again', drive: 'awd' },
      ],
    };
    const more = rowNames(grown);
    for (const [offer, name] of names) expect(more.get(offer)).toBe(name);
    expect(more.get('awd')).toBe(`${names.get(first.id) ?? ''}-awd`);
    expect(more.get('again')).toBe(`${names.get(first.id) ?? ''}-awd-2`);
  });

  it('leads back to its row, and each row has its own', () => {
    const places = [...range.offers.values()].map(placeOf);
    expect(new Set(places.map(({ model, row }) => `${model}/${row ?? ''}`)).size).toBe(range.offers.size);
    for (const { model, offer } of range.offers.values())
      expect(offerAt(range, placeOf({ model, offer }))).toBe(offer);
    expect(offerAt(range, { model: 'dashing', row: null })).toBeUndefined();
    expect(offerAt(range, { model: 'x90', row: 'luxury-1.6t-7dct' })).toBeUndefined();
  });
});

describe('an address with a place', () => {
  it('shows the row of its path where its query says nothing of a car', () => {
    for (const { model, offer } of range.offers.values()) {
      const { selection, problems } = readAddress(range, '', placeOf({ model, offer }));
      expect(carOf(range, selection).offer).toBe(offer);
      expect(problems).toEqual([]);
    }
    expect(carAt('?utm_source=forum', luxury).trim.id).toBe('luxury');
    expect(readAddress(range, '', { model: 'x70-plus', row: null }).selection.picks).toEqual({
      model: 'x70-plus',
    });
  });

  it('is decided by its query, which may leave out the model', () => {
    expect(readAddress(range, '?engine=1.5t&list=2026-01', luxury).selection.picks).toEqual({
      model: 'dashing',
      engine: '1.5t',
    });
    expect(readAddress(range, '?list=2026-01', luxury).selection.picks).toEqual({ model: 'dashing' });
    expect(carAt('?model=x70-plus&list=2026-01', luxury).model.id).toBe('x70-plus');
  });

  it('says so when its row is not sold any more, and shows a car that is', () => {
    const { selection, problems } = readAddress(range, '?engine=1.6t', { model: 'dashing', row: 'sport-v8' });
    expect(problems).toEqual([{ kind: 'not-sold', asked: 'sport-v8' }]);
    expect(carOf(range, selection).engine.id).toBe('1.6t');
  });

  it('is read as it was written, for every car and whatever of it was picked', () => {
    assert(
      property(
        constantFrom(...cars),
        constantFrom(...range.lists.keys()),
        constantFrom<string[]>(
          [],
          ['engine'],
          ['trim', 'colour'],
          ['interior'],
          ['engine', 'gearbox', 'trim', 'drive'],
        ),
        (car, list, picked) => {
          const entries = Object.entries(car).filter(([step]) => step === 'model' || picked.includes(step));
          const selection = { picks: { ...Object.fromEntries(entries), model: car.model }, aside: {}, list };
          const { place, query } = carAddress(carOf(range, selection), selection);
          expect(query).not.toContain('model=');
          expect(readAddress(range, query, place)).toEqual({ selection, foreign: [], problems: [] });
        },
      ),
    );
  });

  it('never throws, always gives a car, and is the same address once it was written again', () => {
    const words = [...range.values.engine, ...range.values.trim, 'silk-red', '2026-01', '', '?', '%'];
    const word = constantFrom<string>(...words);
    const key = constantFrom('engine', 'trim', 'colour', 'list', 'model', 'utm');
    assert(
      property(string(), word, key, word, key, (row, one, first, two, second) => {
        const place = { model: 'dashing', row };
        const query = `?${first}=${one}&${second}=${two}`;
        const { selection, foreign } = readAddress(range, query, place);
        const written = carAddress(carOf(range, selection), selection, foreign);
        const again = readAddress(range, written.query, written.place);
        expect(carAddress(carOf(range, again.selection), again.selection, again.foreign)).toEqual(written);
        expect(again.problems).toEqual([]);
      }),
    );
  });
});
