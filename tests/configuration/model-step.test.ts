import fc from 'fast-check';
import { expect, it } from 'vitest';
import { configurationOf } from '../../src/configuration/configuration';
import { modelRangeOf } from '../../src/configuration/described-range';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { taking } from '../../src/configuration/pick';
import { countedPrice } from '../../src/configuration/price';
import { picksAmong, type Picks, type Selection } from '../../src/configuration/selection';
import {
  allPlainCars,
  plainMisses,
  plainPrice,
  plainValue,
  unaskedPackages,
  type PlainCar,
} from '../support/cars-with-extras';
import { catalogueOfManyModels } from '../support/random-extras';
import { patience, runs } from '../support/runs';

const numRuns = runs(20, 3000);

/** Picks that a car has, and others that it gave up for them. */
const cases = fc
  .tuple(
    catalogueOfManyModels,
    fc.nat({ max: 1e6 }),
    fc.nat({ max: 2 ** 14 }),
    fc.nat({ max: 1e6 }),
    fc.nat({ max: 2 ** 14 }),
  )
  .map(([catalogue, seed, mask, otherSeed, otherMask]) => {
    const cars = allPlainCars(catalogue);
    const [car, other] = [cars[seed % cars.length], cars[otherSeed % cars.length]];
    if (!car || !other || catalogue.models.some((model) => cars.every((each) => each.model !== model)))
      return null;
    const range = modelRangeOf(catalogue);
    const isIn = (bits: number, index: number) => Math.floor(bits / 2 ** (index % 14)) % 2 === 1;
    const picksOf = (of: PlainCar, bits: number): Picks =>
      picksAmong(range.ofModel(of.model.id).choices, (choice) =>
        isIn(bits, range.choices.indexOf(choice)) ? plainValue(of, choice) : undefined,
      );
    const picks: Selection['picks'] = { ...picksOf(car, mask), model: car.model.id };
    const given = picksOf(other, otherMask);
    const aside = picksAmong(range.choices, (choice) =>
      picks[choice] === undefined && plainValue(car, choice) !== given[choice] ? given[choice] : undefined,
    );
    const selection: Selection = { picks, aside, list: range.newestList.id };
    return { range, cars, selection };
  })
  .filter((found) => found !== null);

/** What a car of a model costs that is as close to the picks as any, then has the most of what was set aside. */
function plainAnswer(
  cars: readonly PlainCar[],
  { picks, aside }: Selection,
  rows: ReadonlyMap<string, number>,
) {
  const best = (some: readonly PlainCar[], weigh: (car: PlainCar) => number) => {
    const least = Math.min(...some.map(weigh));
    return some.filter((car) => weigh(car) === least);
  };
  const closest = best(cars, (car) => plainMisses(car, picks, 'model'));
  const back = best(closest, (car) => plainMisses(car, aside));
  const cheapest = best(back, (car) => plainPrice(car, rows) + unaskedPackages(car, picks));
  return {
    changes: closest[0] ? plainMisses(closest[0], picks, 'model') : Infinity,
    missed: back[0] ? plainMisses(back[0], aside) : Infinity,
    prices: new Set(cheapest.map((car) => plainPrice(car, rows))),
  };
}

const missed = (picks: Picks, from: Picks) =>
  Object.entries(from).filter(([choice, id]) =>
    Object.entries(picks).every(([c, i]) => c !== choice || i !== id),
  ).length;

it(
  'every other model is the one that plain loops find: the fewest picks that give way, the most that comes back, the price',
  () => {
    fc.assert(
      fc.property(cases, ({ range, cars, selection }) => {
        const list = range.newestList;
        const rows = new Map(
          [...range.offers].map(([id, { offer }]) => [id, countedPrice(offer, list).price.value]),
        );
        const { steps, total } = configurationOf(range, selection);
        const options = steps.flatMap((view) => (view.step === 'model' ? view.options : []));
        expect(options.map(({ option }) => option.id)).toEqual(range.catalogue.models.map(({ id }) => id));
        for (const { option, needs, difference, solution } of options) {
          const own = cars.filter(({ model }) => model.id === option.id);
          const expected = plainAnswer(own, selection, rows);
          const where = `${writeAddress(selection)} ${option.id}`;
          expect(needs.length, where).toBe(expected.changes);
          expect(solution.givesWay.length, where).toBe(expected.changes);
          expect(expected.prices, where).toContain(total + difference);
          if (option.id === selection.picks.model) continue;
          const { selection: next } = taking(range, selection, { step: 'model', id: option.id }, solution);
          const { model: _model, ...aside } = selection.aside;
          expect(missed(next.picks, aside), where).toBe(
            expected.missed - (selection.aside.model === undefined ? 0 : 1),
          );
          // A link to it says the same picks, those included that the model knows nothing of.
          expect(readAddress(range, writeAddress(next)).selection.picks).toEqual(next.picks);
        }
      }),
      { numRuns },
    );
  },
  patience,
);
