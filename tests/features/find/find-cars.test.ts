import { array, assert, constantFrom, integer, option, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../../src/catalogue/jetour/catalogue';
import { specOf } from '../../../src/catalogue/spec-of';
import type { Catalogue } from '../../../src/catalogue/schema/catalogue';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { countedPrice } from '../../../src/configuration/price';
import { boundRows, type BoundId } from '../../../src/features/find/bounds';
import { candidatesOf } from '../../../src/features/find/candidates';
import { equipmentOfAll } from '../../../src/features/find/equipment';
import { findCars, type Found } from '../../../src/features/find/find-cars';
import { judgedWishes, type WishId } from '../../../src/features/find/judged-wishes';
import type { Wishes } from '../../../src/features/find/wishes';
import { allCars } from '../../support/cars';
import { smallCatalogue } from '../../support/small-catalogue/catalogue';

const noWish: Wishes = {
  budget: null,
  model: null,
  gearbox: 'any',
  have: [],
  power: null,
  consumption: null,
  length: null,
  boot: null,
  clearance: null,
};

const findIn = (catalogue: Catalogue, wishes: Wishes): Found => {
  const range = modelRangeOf(catalogue);
  return findCars(
    candidatesOf(range),
    judgedWishes(range, wishes, equipmentOfAll(catalogue, catalogue), 100),
  );
};

/** The wishes by name, each with its verdict on a row of the price list, by plain look-ups. */
function verdicts(
  catalogue: Catalogue,
  wishes: Wishes,
  offerId: string,
): ReadonlyMap<string, boolean | null> {
  const list = catalogue.priceLists.at(-1);
  const model = catalogue.models.find(({ offers }) => offers.some(({ id }) => id === offerId));
  const offer = model?.offers.find(({ id }) => id === offerId);
  if (!list || !model || !offer) throw new Error(`no offer ${offerId}`);
  const all = new Map<string, boolean | null>();
  const price = countedPrice(offer, list).price.value;
  if (wishes.budget !== null) all.set('budget', price <= wishes.budget * 100);
  if (wishes.model !== null) all.set('model', model.id === wishes.model);
  const shifts = catalogue.gearboxes.find(({ id }) => id === offer.gearbox)?.shifts;
  if (wishes.gearbox === 'automatic') all.set('gearbox', shifts ? shifts === 'by-itself' : null);
  if (wishes.gearbox === 'manual') all.set('gearbox', shifts ? shifts === 'by-hand' : null);
  for (const item of wishes.have) {
    const rows = catalogue.equipment
      .filter((table) => table.model === model.id)
      .flatMap(({ items }) => items);
    const fitting = rows.find(({ id }) => id === item)?.offers[offerId];
    const isOpen = fitting === undefined || fitting === 'disputed' || fitting === 'not-published';
    all.set(item, isOpen ? null : fitting !== 'not-listed');
  }
  for (const { id, is } of boundRows) {
    const [bound, value] = [wishes[id], specOf({ model, offer }, id)?.value];
    if (bound === null) continue;
    all.set(id, typeof value !== 'number' ? null : is === 'least' ? value >= bound : value <= bound);
  }
  return all;
}

const nameOf = (id: WishId) => (id.kind === 'have' ? id.item : id.kind === 'bound' ? id.bound : id.kind);

/** The same answer from loops over every car there is. */
function byBruteForce(catalogue: Catalogue, wishes: Wishes) {
  const list = catalogue.priceLists.at(-1);
  const offers = [...new Set(allCars(catalogue).map((car) => car.offer))];
  const all = new Map(catalogue.models.flatMap((model) => model.offers.map((offer) => [offer.id, offer])));
  const priceOf = (id: string) => {
    const offer = all.get(id);
    return offer && list ? countedPrice(offer, list).price.value : Number.NaN;
  };
  const judged = offers.map((id) => [id, [...verdicts(catalogue, wishes, id)]] as const);
  const open = (entries: readonly (readonly [string, boolean | null])[]) =>
    entries.filter(([, isMet]) => isMet !== true).map(([name]) => name);
  const fits = judged.filter(([, each]) => open(each).length === 0).map(([id]) => id);
  const mayFit = judged.filter(
    ([, each]) => open(each).length > 0 && each.every(([, isMet]) => isMet !== false),
  );
  const drops = new Map<string, string[]>();
  for (const [id, each] of judged) {
    const [only, ...more] = open(each);
    if (only !== undefined && more.length === 0) drops.set(only, [...(drops.get(only) ?? []), id]);
  }
  return {
    fits,
    mayFit: mayFit.map(([id]) => id),
    drops,
    priceOf,
    fewest: Math.min(...judged.map(([, each]) => open(each).length)),
  };
}

const itemsOf = ({ equipment }: Catalogue) => [
  ...new Set(
    equipment.flatMap(({ items }) =>
      items.filter(({ offers }) => Object.values(offers).includes('fitted')).map(({ id }) => id),
    ),
  ),
];

function wishesFor(catalogue: Catalogue) {
  const offers = catalogue.models.flatMap((model) => model.offers.map((offer) => ({ model, offer })));
  const bound = (id: BoundId) => {
    const values = offers.flatMap((each) => {
      const value = specOf(each, id)?.value;
      return typeof value === 'number' ? [value, value + 1, value - 1] : [];
    });
    return option(constantFrom(...values, 1), { nil: null, freq: 1 });
  };
  const items = itemsOf(catalogue);
  return record<Wishes>({
    budget: option(integer({ min: 1_000_000, max: 4_500_000 }), { nil: null }),
    model: option(constantFrom(...catalogue.models.map(({ id }) => id)), { nil: null, freq: 1 }),
    gearbox: constantFrom('any', 'automatic', 'manual'),
    have: subarray(items, { maxLength: Math.min(4, items.length) }),
    power: bound('power'),
    consumption: bound('consumption'),
    length: bound('length'),
    boot: bound('boot'),
    clearance: bound('clearance'),
  });
}

describe.each([
  ['the shipped catalogue', jetourCatalogue],
  ['the small one', smallCatalogue],
])('what is found in %s', (_, catalogue) => {
  it('is what loops over every car find, the single wish to give up included', () => {
    const range = modelRangeOf(catalogue);
    const [candidates, equipment] = [candidatesOf(range), equipmentOfAll(catalogue, catalogue)];
    const seen = { fits: 0, ways: 0, nearest: 0, mayFit: 0 };
    assert(
      property(wishesFor(catalogue), (wishes) => {
        const found = findCars(candidates, judgedWishes(range, wishes, equipment, 100));
        const truth = byBruteForce(catalogue, wishes);
        const offers = found.fits.map(({ car }) => car.offer.id);
        expect(offers.toSorted()).toEqual(truth.fits.toSorted());
        const prices = found.fits.map(({ price }) => price);
        expect(prices).toEqual(truth.fits.map(truth.priceOf).toSorted((a, b) => a - b));
        expect(found.mayFit.map(({ candidate }) => candidate.car.offer.id).toSorted()).toEqual(
          truth.mayFit.toSorted(),
        );
        const drops = truth.fits.length > 0 ? new Map<string, string[]>() : truth.drops;
        expect(
          new Map(
            found.ways.map(({ wish, cars }) => [
              nameOf(wish.id),
              cars.map(({ car }) => car.offer.id).toSorted(),
            ]),
          ),
        ).toEqual(new Map([...drops].map(([name, ids]) => [name, ids.toSorted()])));
        for (const { wish, cars } of found.ways) {
          const without = findCars(candidates, judgedWishes(range, wish.rest, equipment, 100));
          expect(without.fits).toEqual(cars);
        }
        const isFar = truth.fits.length === 0 && truth.drops.size === 0;
        expect(found.nearest?.wishes.length).toBe(isFar ? truth.fewest : undefined);
        seen.fits += Number(found.fits.length > 0);
        seen.ways += Number(found.ways.length > 0);
        seen.nearest += Number(found.nearest !== null);
        seen.mayFit += Number(found.mayFit.length > 0);
      }),
      { numRuns: 1000, seed: 13 },
    );
    // Each kind of answer was put to the test.
    expect(Math.min(seen.fits, seen.ways, seen.nearest, seen.mayFit)).toBeGreaterThan(0);
  }, 60_000);

  it('is every row of the price list when nothing is wished, each as a car that can be bought', () => {
    const { fits } = findIn(catalogue, noWish);
    const cars = allCars(catalogue);
    expect(new Set(fits.map(({ car }) => car.offer.id))).toEqual(new Set(cars.map(({ offer }) => offer)));
    for (const { car } of fits) expect(cars).toContainEqual(car.ids);
  });
});

describe('among the shipped cars', () => {
  const idsOf = (wishes: Partial<Wishes>) => {
    const { fits, ways } = findIn(jetourCatalogue, { ...noWish, ...wishes });
    return { fits: fits.map(({ car }) => car.offer.id), ways: ways.map(({ wish }) => nameOf(wish.id)) };
  };

  it('the cheapest Dashing with adaptive cruise and a heated rear bench is the Luxury 1.6T', () => {
    const have = ['adaptive-cruise', 'heated-rear-seats'];
    expect(idsOf({ model: 'dashing', have }).fits).toEqual(['dashing-luxury-1.6t']);
  });

  it('a Dashing under 2.9 million with an automatic is the Comfort, then the Elite', () => {
    expect(idsOf({ model: 'dashing', budget: 2_900_000, gearbox: 'automatic' }).fits).toEqual([
      'dashing-comfort',
      'dashing-elite',
    ]);
  });

  it('what is too dear for the wish says so', () => {
    const have = ['adaptive-cruise', 'heated-rear-seats'];
    expect(idsOf({ model: 'dashing', budget: 3_000_000, have })).toEqual({
      fits: [],
      ways: ['adaptive-cruise', 'budget'],
    });
  });
});

it('takes wishes in any number at once', () => {
  assert(
    property(array(constantFrom(...itemsOf(jetourCatalogue)), { maxLength: 40 }), (have) => {
      const { fits, mayFit, ways, nearest } = findIn(jetourCatalogue, {
        ...noWish,
        have: [...new Set(have)],
      });
      expect(fits.length + mayFit.length + ways.length + Number(nearest !== null)).toBeGreaterThan(0);
    }),
    { numRuns: 30 },
  );
});
