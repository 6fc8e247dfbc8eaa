import { array, constantFrom, option, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedCar, withCar } from '../../../src/configuration/comparison';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { carOrder, compareView } from '../../../src/features/compare/compare-view';
import { garbageOf } from '../../configuration/arbitrary-query';
import { expectCodec, expectQueryPart } from '../../configuration/expect-codec';
import { smallCore } from '../../support/small-catalogue/catalogue';

const range = modelRangeOf(smallCore);
const orders = option(
  record({
    id: constantFrom('list', 'legRoomRear', 'equipment.camera-360'),
    desc: constantFrom(true, false),
  }),
  { nil: null },
);
const cars = array(constantFrom(...range.offers.keys()), { maxLength: 5 }).map((offers) =>
  offers.map((offer) => comparedCar(offer)).reduce(withCar, []),
);

describe('the comparison in an address', () => {
  it('is read as it was written, and leaves everything else as it is', () => {
    expectCodec(carOrder, orders, constantFrom('-list', '--list', 'no such', '-'));
    expectQueryPart(
      compareView(range),
      record({
        cars,
        'c.rows': constantFrom('all', 'different'),
        'c.q': string({ unit: 'grapheme', maxLength: 20 }),
        'c.sort': orders,
        'c.sources': constantFrom('on', 'off'),
      }),
      constantFrom('', '?model=city&engine=diesel&list=2026-01', '?carsten=1&t.q=a'),
      garbageOf(['cars', 'c.rows', 'c.q', 'c.sort', 'model'], ['city-base', '_', 'different', '-list']),
    );
  });

  it('is readable', () => {
    const { read } = compareView(range);
    expect(read('?cars=CITY-BASE_city-plus&c.sort=-list')).toMatchObject({
      cars: [comparedCar('city-base'), comparedCar('city-plus')],
      'c.sort': { id: 'list', desc: true },
    });
  });
});
