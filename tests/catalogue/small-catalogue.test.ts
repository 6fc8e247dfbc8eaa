import { expect, it } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';
import { allCars } from '../support/cars';
import { smallCatalogue } from '../support/small-catalogue/catalogue';

it('the catalogue that the machine is tested on is sound itself', () => {
  const checked = checkCatalogue(smallCatalogue);
  expect(checked).toMatchObject({ ok: true });
  expect(checked.ok && checked.contents).toMatchObject({
    models: 3,
    offers: 8,
    // By hand: a City is one of 4 rows in 3 colours and 2 interiors, less 3 Bases with leather and 2 red Sports with cloth;
    // a Tour is one of 3 rows in 2 colours, and the Mini is one car.
    cars: 4 * 3 * 2 - 3 - 2 + 3 * 2 + 1,
    priceLists: 3,
    sources: 4,
  });
  expect(allCars(smallCatalogue)).toHaveLength(26);
});
