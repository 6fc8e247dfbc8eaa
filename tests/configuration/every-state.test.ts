import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { jetourDetails } from '../../src/catalogue/jetour/details';
import { steps, type Step } from '../../src/catalogue/steps';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { configurationOf } from '../../src/configuration/configuration';
import { pickResultOf } from '../../src/configuration/pick';
import { countedPrice } from '../../src/configuration/price';
import { modelRangeOf } from '../../src/configuration/model-range';
import { reasonsAgainst } from '../../src/configuration/reasons';
import type { Picks, Selection } from '../../src/configuration/selection';
import { allCars, type CarIds } from '../support/cars';

const range = modelRangeOf(jetourCore);
const cars = allCars(jetourCore);
const list = range.newestList;
const known = new Set(jetourDetails.sources.map(({ id }) => id));

const priceOf = (car: CarIds): number => {
  const sold = range.offers.get(car.offer);
  if (!sold) throw new Error(car.offer);
  return countedPrice(sold.offer, list).price.value;
};
const misses = (car: CarIds, picks: Picks, but?: Step): Step[] =>
  steps.filter((step) => step !== but && picks[step] !== undefined && picks[step] !== car[step]);

/** Every state of picks that some car has: every subset of the steps, every value. */
function everyState(model: string): readonly Selection[] {
  const found = new Map<string, Selection>();
  const free = steps.filter((step) => step !== 'model');
  for (const car of cars.filter((each) => each.model === model)) {
    for (let subset = 0; subset < 2 ** free.length; subset += 1) {
      const picked = free.filter((_, bit) => Math.floor(subset / 2 ** bit) % 2 === 1);
      const picks = { model, ...Object.fromEntries(picked.map((step) => [step, car[step]])) };
      const selection = { picks, aside: {}, list: list.id };
      found.set(writeAddress(selection), selection);
    }
  }
  return [...found.values()];
}

/** The fewest picks that give way for an option, and the lowest price among the cars that need as few. */
function byBruteForce(selection: Selection, step: Step, id: string) {
  const { picks } = selection;
  const inQuestion = cars.filter(
    (car) => car[step] === id && (step === 'model' || car.model === picks.model),
  );
  const changes = Math.min(...inQuestion.map((car) => misses(car, picks, step).length));
  const closest = inQuestion.filter((car) => misses(car, picks, step).length === changes);
  return { changes, price: Math.min(...closest.map(priceOf)) };
}

describe.each(jetourCore.models.map(({ id }) => id))('every state of picks of %s', (model) => {
  const states = everyState(model);

  it('shows a car that can be bought, has every pick and is the cheapest of those', () => {
    for (const selection of states) {
      const { car, price } = configurationOf(range, selection);
      const fitting = cars.filter((each) => misses(each, selection.picks).length === 0);
      expect(cars).toContainEqual({ ...car.ids });
      expect(misses({ ...car.ids, offer: car.offer.id }, selection.picks)).toEqual([]);
      expect(price.value).toBe(Math.min(...fitting.map(priceOf)));
    }
  });

  it('says for every option the fewest picks that give way and the price it leads to', () => {
    for (const selection of states) {
      const { steps: views, price } = configurationOf(range, selection);
      for (const { step, options } of views) {
        for (const { option, needs, difference } of options) {
          const expected = byBruteForce(selection, step, option.id);
          const where = `${writeAddress(selection)} ${step} ${option.id}`;
          expect(needs.length, where).toBe(expected.changes);
          expect(price.value + difference, where).toBe(expected.price);
        }
      }
    }
  });

  it('takes every option to what it said, and names a rule with a source for every one that does not fit', () => {
    for (const selection of states) {
      for (const { step, options } of configurationOf(range, selection).steps) {
        for (const { option, needs } of options) {
          const outcome = pickResultOf(range, selection, step, option.id);
          expect(outcome?.car.ids[step]).toBe(option.id);
          expect(outcome?.givesWay).toEqual(needs.map((change) => change.step));
          if (needs.length === 0) continue;
          const reasons = reasonsAgainst(range, selection, step, option.id);
          const blamed = new Set(reasons.flatMap(({ against }) => against.map((each) => each.step)));
          expect(reasons.length).toBeGreaterThan(0);
          for (const reason of reasons) {
            expect(known).toContain(reason.kind === 'rule' ? reason.rule.source : list.source);
          }
          // Whatever gives way is to blame, or another pick that stands in for it is.
          expect(blamed.size).toBeGreaterThanOrEqual(needs.length);
        }
      }
    }
  });

  it('writes an address that reads back as the same state', () => {
    for (const selection of states) {
      expect(readAddress(range, writeAddress(selection))).toEqual({ selection, foreign: [], problems: [] });
    }
  });
});

it('goes through thousands of states', () => {
  expect(jetourCore.models.flatMap(({ id }) => everyState(id)).length).toBeGreaterThan(1500);
});
