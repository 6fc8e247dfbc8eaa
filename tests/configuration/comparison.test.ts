import { array, assert, constantFrom, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carOf } from '../../src/configuration/car';
import {
  comparedCar,
  comparedCarOf,
  comparedSelection,
  comparisonCodec,
  comparisonQuery,
  leftOutOf,
  isCompared,
  MOST_CARS,
  versionsBeside,
  withCar,
  withoutCar,
  type ComparedCar,
} from '../../src/configuration/comparison';
import { modelRangeOf } from '../../src/configuration/described-range';
import { allCars } from '../support/cars';
import { smallCore } from '../support/small-catalogue/catalogue';
import { expectCodec } from './expect-codec';

const range = modelRangeOf(smallCore);
const codec = comparisonCodec(range);
const list = range.newestList.id;
const cars = allCars(smallCore);
const compared = tuple(constantFrom(...cars), constantFrom('', 'colour', 'interior', 'both')).map(
  ([car, picked]): ComparedCar =>
    comparedCar(car.offer, {
      ...(picked !== 'interior' && picked !== '' && { colour: car.colour }),
      ...(picked !== 'colour' && picked !== '' && { interior: car.interior }),
    }),
);
const comparisons = array(compared, { maxLength: 6 }).map((all) => all.reduce(withCar, []));

describe('a comparison', () => {
  it('holds a row of the price list once, and four at most', () => {
    assert(
      property(array(compared, { maxLength: 12 }), (all) => {
        const comparison = all.reduce(withCar, []);
        const offers = comparison.map(({ offer }) => offer);
        expect(new Set(offers).size).toBe(offers.length);
        expect(offers).toHaveLength(Math.min(MOST_CARS, new Set(all.map(({ offer }) => offer)).size));
      }),
    );
  });

  it('takes a car in the place of the same row with another colour', () => {
    const [first, second] = [comparedCar('a'), comparedCar('b')];
    const painted = comparedCar('a', { colour: 'red' });
    expect(withCar([first, second], painted)).toEqual([painted, second]);
    expect(withoutCar([first, second], 'a')).toEqual([second]);
    expect(isCompared([first], 'a')).toBe(true);
    expect(isCompared([first], 'b')).toBe(false);
  });

  it('keeps of a car its row and what no row says', () => {
    expect(comparedCar('a', { model: 'city', engine: 'diesel', colour: 'red' })).toEqual({
      offer: 'a',
      picks: { colour: 'red' },
    });
  });
});

describe('a comparison in an address', () => {
  it('is read as it was written', () => {
    expectCodec(
      codec,
      comparisons,
      array(constantFrom(...range.offers.keys(), '_', '*', 'x', 'white', ' ')).map((all) => all.join('')),
    );
  });

  it('is readable, and stands in an address as it is', () => {
    const [car] = cars;
    const text = codec.serialize([
      comparedCar(car?.offer ?? '', { interior: car?.interior ?? '' }),
      comparedCar('tour'),
    ]);
    expect(text).toBe(`${car?.offer ?? ''}**${car?.interior ?? ''}_tour`);
    expect(new URLSearchParams({ cars: text }).toString()).toBe(`cars=${text}`);
  });

  it('says which rows it does not have, and for which there is no room, whatever was picked of them', () => {
    const [first, second, third, fourth, fifth] = [...range.offers.keys()];
    const text = `${String(first)}*white_gone*red__${String(second)}_GONE_${String(third)}_${String(fourth)}_${String(fifth)}*white_lost`;
    expect(leftOutOf(range, text)).toEqual({ unknown: ['gone', 'lost'], beyond: [fifth] });
    expect(leftOutOf(range, '')).toEqual({ unknown: [], beyond: [] });
    expect(comparisonQuery(range, '?model=city', codec.parse(text) ?? [])).toMatch(/^\?model=city&cars=/);
  });

  it('never gives a row that the range does not have', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        for (const { offer } of codec.parse(text) ?? []) expect(range.offers.has(offer)).toBe(true);
      }),
    );
  });
});

describe('a compared car', () => {
  it('is the car of its row, with what was picked', () => {
    for (const car of cars) {
      const { offer, colour, interior } = car;
      expect(comparedCarOf(range, comparedCar(offer, { colour, interior }), list).ids).toEqual(car);
    }
  });

  it('is told by a selection that leads to it', () => {
    for (const offer of range.offers.keys()) {
      const selection = comparedSelection(range, comparedCar(offer), list);
      expect(carOf(range, selection).offer.id).toBe(offer);
    }
  });

  it('gives up an interior that its row cannot have, not the row', () => {
    const leather = comparedCar('city-base', { interior: 'leather' });
    expect(comparedCarOf(range, leather, list).ids).toMatchObject({ offer: 'city-base' });
    expect(comparedSelection(range, leather, list).picks.interior).toBeUndefined();
    const sport = comparedCar('city-sport', { interior: 'leather' });
    expect(comparedSelection(range, sport, list).picks.interior).toBe('leather');
  });
});

describe('the versions beside a car', () => {
  it('are as many as there is room for, in the order of the price list, the car with its picks among them', () => {
    const [car] = cars;
    if (!car) throw new Error('the small catalogue has a car');
    const { model, offer, ...rest } = comparedCarOf(range, comparedCar(car.offer), list);
    for (const length of [1, 2, 3, 4, 5, 7]) {
      const offers = Array.from({ length }, (_, place) => ({ ...offer, id: `row-${String(place)}` }));
      for (const [at, own] of offers.entries()) {
        const beside = versionsBeside(
          { ...rest, model: { ...model, offers }, offer: own },
          { colour: 'red' },
        );
        const places = beside.map((each) => offers.findIndex(({ id }) => id === each.offer));
        expect(places).toHaveLength(Math.min(MOST_CARS, length));
        expect(places).toEqual(places.map((_, index) => (places[0] ?? -1) + index));
        expect(places[0]).toBeGreaterThanOrEqual(0);
        expect(beside.filter(({ picks }) => picks.colour === 'red').map((each) => each.offer)).toEqual([
          own.id,
        ]);
        // The one before it, where there is one, is beside it.
        expect(places).toContain(Math.max(0, at - 1));
      }
    }
  });
});
