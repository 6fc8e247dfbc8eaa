import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/configuration/address';
import { carOf } from '../../src/configuration/car';
import { totalOf } from '../../src/configuration/car-total';
import { comparedCar, comparedCarOf, comparisonCodec } from '../../src/configuration/comparison';
import { configurationOf } from '../../src/configuration/configuration';
import { modelRangeOf } from '../../src/configuration/described-range';
import { savedOn, shownSavedCar } from '../../src/configuration/saved-car';
import { smallWithExtras } from '../support/small-catalogue/with-extras';

const range = modelRangeOf(smallWithExtras);
const { selection } = readAddress(range, '?model=city&trim=plus&colour=red&with=winter+towbar+alloy-17');
const car = carOf(range, selection);
const list = range.newestList;

describe('a car with extras', () => {
  it('costs its row, its charges and its extras, wherever it is carried', () => {
    // 1 200 000, delivery 10 000, red paint 25 000, towbar 40 000, winter package 28 000, less 5 000.
    expect(totalOf(range, car, list)).toBe(129_800_000);
    expect(configurationOf(range, selection).total).toBe(129_800_000);
  });

  it('goes into the garage with them and what they cost, and comes back the same', () => {
    const saved = savedOn(configurationOf(range, selection), new Date('2026-02-03'));
    expect(saved.price).toBe(129_800_000);
    const shown = shownSavedCar(range, saved);
    expect(shown).toMatchObject({ isWhole: true, now: 129_800_000 });
    expect(shown.car.ids).toEqual(car.ids);
  });

  it('is compared with them, also by a link', () => {
    const codec = comparisonCodec(range);
    const compared = [comparedCar('city-plus', selection.picks)];
    const text = codec.serialize(compared);
    expect(text).toBe('city-plus*red**alloy-17..towbar..winter');
    expect(codec.parse(text)).toEqual(compared);
    const [first] = codec.parse(text) ?? [];
    if (!first) throw new Error('the link holds no car');
    expect(comparedCarOf(range, first, list.id).ids).toEqual(car.ids);
  });

  it('is compared without what its buyer refused', () => {
    const refused = { model: 'city', 'extra.heated-wheel': 'without' };
    const codec = comparisonCodec(range);
    const compared = [comparedCar('city-plus', refused)];
    expect(codec.parse(codec.serialize(compared))).toEqual(compared);
  });

  it('loses in a link what its row does not have, and an unknown one', () => {
    const [first] = comparisonCodec(range).parse('city-base*red**towbar..nothing..winter') ?? [];
    expect(first?.picks).toEqual({ colour: 'red', 'extra.winter': 'with' });
  });
});
