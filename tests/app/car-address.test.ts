import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/app/car-address';
import { viewOf } from '../../src/app/views';
import { modelRangeOf } from '../../src/configuration/described-range';
import { smallCore } from '../support/small-catalogue/catalogue';

const range = modelRangeOf(smallCore);
const [city] = smallCore.models;
const asked = '?model=city&trim=sport&list=2026-01';
const at = (query: string, cars = range) => addressOf(cars, 'ru', viewOf('configure'), query);

describe('the address of a car', () => {
  it('is the page of its row, where each row has one', () => {
    expect(at(asked)).toMatchObject({ place: { model: 'city' }, query: '?trim=sport&list=2026-01' });
    expect(at(asked).path).toMatch(/^city\/sport-/);
  });

  it('is the page of its model on a site with too many rows, and its query says which', () => {
    const [offer] = city?.offers ?? [];
    if (!city || !offer) throw new Error('no offers');
    const more = Array.from(
      { length: 401 },
      (_, number) => [String(number), { model: city, offer }] as const,
    );
    const many = new Map([...range.offers, ...more]);
    expect(at(asked, { ...range, offers: many })).toEqual({
      path: 'city/',
      place: { model: 'city', row: null },
      query: '?trim=sport&list=2026-01',
    });
  });

  it('is in the query alone on a custom catalogue, of which no host has a page', () => {
    const custom = `${asked}&catalogue=cars.json`;
    expect(at(custom)).toEqual({ path: '', place: null, query: custom });
  });
});
