import { describe, expect, it } from 'vitest';
import { addressOf, addressOfCar } from '../../src/app/car-address';
import { viewOf } from '../../src/app/views';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { carOf } from '../../src/configuration/car';
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

  it('is the same for a car that is known, whatever else the address holds', () => {
    const foreign = [
      '',
      '&t.q=a b',
      '&catalogue=',
      '&catalogue=cars.json',
      '&catalogue=&catalogue=cars.json',
    ];
    for (const { id, offers } of smallCore.models)
      for (const { trim } of offers)
        for (const rest of foreign)
          for (const view of ['configure', 'pairs'] as const) {
            const reading = readAddress(range, `?model=${id}&trim=${trim}${rest}`);
            const query = writeAddress(reading.selection, reading.foreign);
            const car = carOf(range, reading.selection);
            expect(addressOfCar(range, 'ru', viewOf(view), { ...reading, car })).toEqual(
              addressOf(range, 'ru', viewOf(view), query),
            );
          }
  });
});
