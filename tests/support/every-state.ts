import { describe, expect, it } from 'vitest';
import type { CatalogueCore, CatalogueDetails, PriceList } from '../../src/catalogue/schema/catalogue';
import { steps, type Step } from '../../src/catalogue/steps';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { carOf, type Car } from '../../src/configuration/car';
import { configurationOf, type Change, type Configuration } from '../../src/configuration/configuration';
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

const isSame = (each: CarIds, { ids, offer }: Car): boolean =>
  each.offer === offer.id && steps.every((step) => each[step] === ids[step]);

const addressOf = ({ selection }: Configuration): string => writeAddress(selection);

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
        const isRight = ({ selection, car, price }: Configuration) => {
          const fitting = cars.filter((each) => misses(each, selection.picks).length === 0);
          return (
            fitting.some((each) => isSame(each, car)) && price.value === Math.min(...fitting.map(priceOf))
          );
        };
        expect(shown.filter((each) => !isRight(each)).map(addressOf)).toEqual([]);
      });

      it('says for every option the fewest picks that give way and the price it leads to', () => {
        const wrong: string[] = [];
        for (const { selection, steps: views, price } of shown) {
          const { picks } = selection;
          const missed = cars.map((car) => ({ car, all: misses(car, picks) }));
          for (const { step, options } of views) {
            for (const { option, needs, difference } of options) {
              const inQuestion = missed
                .filter(
                  ({ car }) => car[step] === option.id && (step === 'model' || car.model === picks.model),
                )
                .map(({ car, all }) => ({ car, changes: all.filter((each) => each !== step).length }));
              const changes = Math.min(...inQuestion.map((each) => each.changes));
              const closest = inQuestion.filter((each) => each.changes === changes);
              const cheapest = Math.min(...closest.map(({ car }) => priceOf(car)));
              if (needs.length !== changes || price.value + difference !== cheapest)
                wrong.push(`${writeAddress(selection)} ${step} ${option.id}`);
            }
          }
        }
        expect(wrong).toEqual([]);
      });

      it('offers in each step what some car of the model has, and no more', () => {
        const had = steps.map((step) => {
          const inQuestion = cars.filter((car) => step === 'model' || car.model === model);
          return `one of ${[...new Set(inQuestion.map((car) => car[step]))].toSorted().join()}`;
        });
        const offered = shown.map(({ steps: views }) =>
          views.map(({ options }) => {
            const ids = options.map(({ option }) => option.id).toSorted();
            const isOne = options.filter((option) => option.shown).length === 1;
            return `${isOne ? 'one' : 'not one'} of ${ids.join()}`;
          }),
        );
        expect(offered).toEqual(shown.map(() => had));
      });
    },
  );
}

/** What a page says of changes: the step, what was and what is, in the order of the steps. */
const said = (changes: readonly Change[]): string =>
  steps
    .flatMap((step) =>
      changes.filter((change) => change.step === step).map(({ from, to }) => `${step}: ${from.id}, ${to.id}`),
    )
    .join('; ');

const differences = (before: Car, after: Car, but: Step): string =>
  steps
    .filter((step) => step !== but && before.ids[step] !== after.ids[step])
    .map((step) => `${step}: ${before.ids[step]}, ${after.ids[step]}`)
    .join('; ');

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
      const wrong: string[] = [];
      for (const selection of states) {
        const shown = configurationOf(range, selection);
        for (const { step, options } of shown.steps) {
          for (const { option, needs, brings, solution } of options) {
            if (selection.picks[step] === option.id) continue;
            const taken = taking(range, selection, { step, id: option.id }, solution);
            const after = carOf(range, taken.selection);
            const isRight =
              after.ids[step] === option.id &&
              steps.every((each) => taken.car.ids[each] === after.ids[each]) &&
              said([...needs, ...brings]) === differences(shown.car, after, step) &&
              needs.length === solution.givesWay.length;
            if (!isRight) wrong.push(`${writeAddress(selection)} ${step} ${option.id}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    it('lists after the click exactly that', () => {
      const store = createConfigurator(range);
      const wrong: string[] = [];
      for (const selection of states.filter((_, index) => index % stride === 0)) {
        store.getState().start(writeAddress(selection), null);
        for (const { step, options } of configurationOf(range, selection).steps) {
          for (const { option } of options) {
            const before = store.getState().shown.car;
            store.getState().choose(step, option.id);
            if (store.getState().asking) store.getState().confirm();
            const { shown, alsoChanged, timeline } = store.getState();
            if (said(alsoChanged) !== differences(before, shown.car, step))
              wrong.push(`${writeAddress(selection)} ${step} ${option.id}`);
            if (timeline.past.length > 0) store.getState().undo();
          }
        }
      }
      expect(wrong).toEqual([]);
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
      const wrong: string[] = [];
      for (const selection of states) {
        for (const { step, options } of configurationOf(range, selection).steps) {
          for (const { option, needs } of options) {
            if (needs.length === 0) continue;
            const reasons = reasonsAgainst(range, selection, step, option.id);
            const sources = reasons.map((reason) => (reason.kind === 'rule' ? reason.rule : list).source);
            // Whatever gives way is to blame, or another pick that stands in for it is.
            const blamed = new Set(reasons.flatMap(({ against }) => against.map((each) => each.step)));
            const isRight =
              sources.length > 0 &&
              sources.every((source) => known.has(source)) &&
              blamed.size >= needs.length;
            if (!isRight) wrong.push(`${writeAddress(selection)} ${step} ${option.id}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    it('writes an address that reads back as the same state', () => {
      const read = states.map((selection) => readAddress(range, writeAddress(selection)));
      expect(read).toEqual(states.map((selection) => ({ selection, foreign: [], problems: [] })));
    });
  });
}
