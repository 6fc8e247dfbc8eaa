import fc from 'fast-check';
import process from 'node:process';
import { expect, it } from 'vitest';
import { questionOf } from '../../src/configuration/car';
import { modelRangeOf } from '../../src/configuration/described-range';
import { countedPrice } from '../../src/configuration/price';
import { ask } from '../../src/configuration/solver';
import { allPlainCars, plainPrice, plainValue } from '../support/cars-with-extras';
import { catalogueWithExtras } from '../support/random-extras';

/** As many as take a moment; PRICED_CARS says how many else. */
const WANTED = Number(process.env['PRICED_CARS'] ?? 1500);

/** Of a range with millions of them the others are like these. */
const MOST_OF_ONE = 2000;

/** Every so many cars of a list, so that they are from all over it. */
const some = <Car>(cars: readonly Car[]): readonly Car[] => {
  const step = Math.max(1, Math.ceil(cars.length / MOST_OF_ONE));
  return cars.filter((_, index) => index % step === 0);
};

it(
  'counts for every car what its row, extras, packages and charges add up to',
  { timeout: 3_600_000 },
  () => {
    const wrong: string[] = [];
    let priced = 0;
    for (let seed = 1; priced < WANTED; seed += 1) {
      const [catalogue] = fc.sample(catalogueWithExtras, { seed, numRuns: 1 });
      if (!catalogue) throw new Error('no catalogue was made');
      const range = modelRangeOf(catalogue);
      const list = range.newestList;
      const rows = new Map(
        [...range.offers].map(([id, { offer }]) => [id, countedPrice(offer, list).price.value]),
      );
      for (const car of some(allPlainCars(catalogue))) {
        const scope = range.ofModel(car.model.id);
        const picks = Object.fromEntries(scope.choices.map((choice) => [choice, plainValue(car, choice)]));
        const selection = { picks: { ...picks, model: car.model.id }, aside: {}, list: list.id };
        const found = ask(scope, questionOf(range, selection)).nearest({ step: 'offer', id: car.offer });
        const expected = plainPrice(car, rows);
        if (found?.price !== expected || found.givesWay.length > 0)
          wrong.push(
            `seed ${String(seed)}, ${car.offer} ${JSON.stringify(picks)}: ${String(found?.price)}, not ${String(expected)}`,
          );
        priced += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(priced).toBeGreaterThanOrEqual(WANTED);
  },
);
