import { assert, property, subarray } from 'fast-check';
import { expect, it } from 'vitest';
import type { Model } from '../../../src/catalogue/schema/model';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { candidatesOf } from '../../../src/features/find/candidates';
import { equipmentOfAll } from '../../../src/features/find/equipment';
import { findCars } from '../../../src/features/find/find-cars';
import { judgedWishes } from '../../../src/features/find/judged-wishes';
import { wishesIn, type Wishes } from '../../../src/features/find/wishes';
import { allPlainCars, plainPrice, unaskedPackages } from '../../support/cars-with-extras';
import { smallWithExtras } from '../../support/small-catalogue/with-extras';

const range = modelRangeOf(smallWithExtras);
const equipment = equipmentOfAll(smallWithExtras, smallWithExtras);
const noWish = wishesIn(range).read('');

const find = (wishes: Wishes) =>
  findCars(candidatesOf(range, wishes.have), judgedWishes(range, wishes, equipment, 100), ({ rest }) =>
    candidatesOf(range, rest.have),
  );

it('finds by extras exactly the rows that can have them all, each at the price of its cheapest car with them', () => {
  const cars = allPlainCars(smallWithExtras).filter(({ model }) => model.id === 'city');
  const rows = range.pricesOn(range.newestList);
  const extras = ['alloy-17', 'alloy-19', 'towbar', 'heated-seats', 'heated-wheel', 'winter'];
  assert(
    property(subarray(extras), (have) => {
      const picks = Object.fromEntries(have.map((id) => [`extra.${id}`, 'with']));
      const counted = (car: (typeof cars)[number]) => plainPrice(car, rows) + unaskedPackages(car, picks);
      const expected = new Map<string, { counted: number; price: number }>();
      for (const car of cars.filter(({ has }) => have.every((id) => has.has(id)))) {
        const best = expected.get(car.offer);
        if (!best || counted(car) < best.counted)
          expected.set(car.offer, { counted: counted(car), price: plainPrice(car, rows) });
      }
      // Other models have some of it as equipment, or nobody says whether.
      const { fits, mayFit } = find({ ...noWish, model: 'city', have });
      expect(new Map(fits.map(({ car, price }) => [car.offer.id, price]))).toEqual(
        new Map([...expected].map(([offer, { price }]) => [offer, price])),
      );
      expect(mayFit).toEqual([]);
    }),
    { numRuns: 64 },
  );
});

it('says what giving an extra up saves, when a budget is too small for it', () => {
  const [cheapest] = find({ ...noWish, have: ['towbar'] }).fits;
  const budget = (cheapest?.price ?? 0) / 100 - 1;
  const { fits, ways } = find({ ...noWish, model: 'city', have: ['towbar'], budget });
  expect(fits).toEqual([]);
  expect(ways.map(({ wish }) => wish.id)).toContainEqual({ kind: 'have', item: 'towbar' });
});

it('knows of an electric car that it burns nothing', () => {
  const electrified = (model: Model): Model => ({
    ...model,
    powertrains: model.powertrains.map(({ specs: { consumption: _none, ...specs }, ...powertrain }) => ({
      ...powertrain,
      kind: 'electric',
      specs,
    })),
  });
  const electric = { ...smallWithExtras, models: smallWithExtras.models.map(electrified) };
  const itsRange = modelRangeOf(electric);
  const candidates = candidatesOf(itsRange);
  const wishes = judgedWishes(itsRange, { ...noWish, consumption: 5 }, equipment, 100);
  const { fits, mayFit } = findCars(candidates, wishes);
  expect([fits.length, mayFit]).toEqual([candidates.length, []]);
});
