import { describe, expect, it } from 'vitest';
import type { CatalogueCore, CatalogueDetails, PriceList } from '../../src/catalogue/schema/catalogue';
import { steps, type Step } from '../../src/catalogue/steps';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { carOf, type Car } from '../../src/configuration/car';
import { configurationOf, type Change } from '../../src/configuration/configuration';
import { modelRangeOf } from '../../src/configuration/described-range';
import { taking } from '../../src/configuration/pick';
import { countedPrice } from '../../src/configuration/price';
import { reasonsAgainst } from '../../src/configuration/reasons';
import type { Picks, Selection } from '../../src/configuration/selection';
import { createConfigurator } from '../../src/configuration/store';
import { allCars, type CarIds } from './cars';

/** The steps where a car is not what was picked. */
const misses = (car: CarIds, picks: Picks, but?: Step): Step[] =>
  steps.filter((step) => step !== but && picks[step] !== undefined && picks[step] !== car[step]);

/** Every state of picks that some car has: every subset of the steps, every value. */
export function statesOf(cars: readonly CarIds[], model: string, list: PriceList): readonly Selection[] {
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

/** Holds what is shown and said in every state of picks of a catalogue's models against plain loops over its cars. */
export function itIsRightInEveryState(catalogue: CatalogueCore, list: PriceList): void {
  const range = modelRangeOf(catalogue);
  const cars = allCars(catalogue);
  const prices = new Map(
    [...range.offers].map(([id, { offer }]) => [id, countedPrice(offer, list).price.value]),
  );
  const priceOf = (car: CarIds): number => prices.get(car.offer) ?? Number.NaN;

  describe.each(catalogue.models)(
    `every state of picks of $id on the list of ${list.id}`,
    ({ id: model }) => {
      const shown = statesOf(cars, model, list).map((selection) => configurationOf(range, selection));

      it('shows a car that can be bought, has every pick and is the cheapest of those', () => {
        for (const { selection, car, price } of shown) {
          const fitting = cars.filter((each) => misses(each, selection.picks).length === 0);
          expect(fitting).toContainEqual({ ...car.ids, offer: car.offer.id });
          expect(price.value).toBe(Math.min(...fitting.map(priceOf)));
        }
      });

      it('says for every option the fewest picks that give way and the price it leads to', () => {
        for (const { selection, steps: views, price } of shown) {
          const { picks } = selection;
          const missed = cars.map((car) => ({ car, all: misses(car, picks) }));
          for (const { step, options } of views) {
            const said = options.map(({ option, needs, difference }) => ({
              id: option.id,
              changes: needs.length,
              price: price.value + difference,
            }));
            expect(said, `${writeAddress(selection)} ${step}`).toEqual(
              options.map(({ option }) => {
                const inQuestion = missed
                  .filter(
                    ({ car }) => car[step] === option.id && (step === 'model' || car.model === picks.model),
                  )
                  .map(({ car, all }) => ({ car, changes: all.filter((each) => each !== step).length }));
                const changes = Math.min(...inQuestion.map((each) => each.changes));
                const closest = inQuestion.filter((each) => each.changes === changes);
                return { id: option.id, changes, price: Math.min(...closest.map(({ car }) => priceOf(car))) };
              }),
            );
          }
        }
      });

      it('offers in each step what some car of the model has, and no more', () => {
        const had = steps.map((step) => {
          const inQuestion = cars.filter((car) => step === 'model' || car.model === model);
          return [...new Set(inQuestion.map((car) => car[step]))].toSorted();
        });
        const one = steps.map(() => 1);
        for (const { steps: views } of shown) {
          expect(views.map(({ options }) => options.map(({ option }) => option.id).toSorted())).toEqual(had);
          expect(views.map(({ options }) => options.filter((option) => option.shown).length)).toEqual(one);
        }
      });
    },
  );
}

/** What a page says of changes: the step, what was and what is, in the order of the steps. */
const said = (changes: readonly Change[]) =>
  steps.flatMap((step) =>
    changes.filter((change) => change.step === step).map(({ from, to }) => `${step}: ${from.id}, ${to.id}`),
  );

const differences = (before: Car, after: Car, but: Step) =>
  steps
    .filter((step) => step !== but && before.ids[step] !== after.ids[step])
    .map((step) => `${step}: ${before.ids[step]}, ${after.ids[step]}`);

/**
 * Holds what every option says that it moves, before the click and after it, against the two cars.
 * @param stride clicks in every so many-th state only, where clicking in all would take minutes
 */
export function itMovesNothingUnseen(catalogue: CatalogueCore, stride = 1): void {
  const range = modelRangeOf(catalogue);
  const cars = allCars(catalogue);

  describe.each(catalogue.models)('every pick in every state of $id', ({ id: model }) => {
    const states = statesOf(cars, model, range.newestList);

    it('says before the click exactly what differs between the two cars', () => {
      for (const selection of states) {
        const shown = configurationOf(range, selection);
        for (const { step, options } of shown.steps) {
          for (const { option, needs, brings, solution } of options) {
            if (selection.picks[step] === option.id) continue;
            const taken = taking(range, selection, { step, id: option.id }, solution);
            const after = carOf(range, taken.selection);
            const where = `${writeAddress(selection)} ${step} ${option.id}`;
            expect(after.ids[step], where).toBe(option.id);
            expect(taken.car.ids, where).toEqual(after.ids);
            expect(said([...needs, ...brings]), where).toEqual(differences(shown.car, after, step));
            expect(said(needs).length, where).toBe(solution.givesWay.length);
          }
        }
      }
    });

    it('lists after the click exactly that', () => {
      const store = createConfigurator(range);
      for (const selection of states.filter((_, index) => index % stride === 0)) {
        store.getState().start(writeAddress(selection), null);
        for (const { step, options } of configurationOf(range, selection).steps) {
          for (const { option } of options) {
            const before = store.getState().shown.car;
            store.getState().choose(step, option.id);
            if (store.getState().asking) store.getState().confirm();
            const { shown, alsoChanged, timeline } = store.getState();
            expect(said(alsoChanged)).toEqual(differences(before, shown.car, step));
            if (timeline.past.length > 0) store.getState().undo();
          }
        }
      }
    });
  });
}

/** Looks for the reason of every option that does not fit, in every state of picks, and takes every state by its address. */
export function itGivesReasonsInEveryState(catalogue: CatalogueCore, details: CatalogueDetails): void {
  const range = modelRangeOf(catalogue);
  const list = range.newestList;
  const cars = allCars(catalogue);
  const known = new Set(details.sources.map(({ id }) => id));

  describe.each(catalogue.models)('every state of picks of $id', ({ id: model }) => {
    const states = statesOf(cars, model, list);

    it('names a rule with a source for every option that does not fit', () => {
      for (const selection of states) {
        for (const { step, options } of configurationOf(range, selection).steps) {
          for (const { option, needs } of options) {
            if (needs.length === 0) continue;
            const reasons = reasonsAgainst(range, selection, step, option.id);
            const sources = reasons.map((reason) => (reason.kind === 'rule' ? reason.rule : list).source);
            expect(sources.length).toBeGreaterThan(0);
            expect(sources.filter((source) => !known.has(source))).toEqual([]);
            // Whatever gives way is to blame, or another pick that stands in for it is.
            const blamed = new Set(reasons.flatMap(({ against }) => against.map((each) => each.step)));
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
}
