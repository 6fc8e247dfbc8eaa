import { expect, it } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';
import { allCars } from '../support/cars';
import { smallCatalogue } from '../support/small-catalogue/catalogue';

it('the catalogue that the machine is tested on is sound itself', () => {
  const checked = checkCatalogue(smallCatalogue);
  expect(checked).toMatchObject({ ok: true });
  expect(checked.ok && checked.contents).toMatchObject({
    models: 2,
    offers: 6,
    cars: 23,
    priceLists: 3,
    sources: 4,
  });
  expect(allCars(smallCatalogue)).toHaveLength(23);
});
