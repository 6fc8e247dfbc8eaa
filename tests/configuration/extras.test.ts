import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueCore } from '../../src/catalogue/schema/catalogue';
import type { Rule } from '../../src/catalogue/schema/extra';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { configurationOf } from '../../src/configuration/configuration';
import { modelRangeOf } from '../../src/configuration/described-range';
import type { ModelRange } from '../../src/configuration/model-range';
import { countedPrice } from '../../src/configuration/price';
import { reasonsAgainst } from '../../src/configuration/reasons';
import { without, type Picks, type Selection } from '../../src/configuration/selection';
import { count } from '../../src/engine/index';
import {
  allPlainCars,
  plainMisses,
  plainPrice,
  plainValue,
  unaskedPackages,
  type PlainCar,
} from '../support/cars-with-extras';
import { catalogueWithExtras } from '../support/random-extras';
import { patience, runs as runsOf } from '../support/runs';

/** A range that sells a car of each model, its cars, and picks that one of them has. */
interface Case {
  readonly range: ModelRange;
  readonly cars: readonly PlainCar[];
  readonly rows: ReadonlyMap<string, number>;
  readonly selection: Selection;
}

const caseOf = (catalogue: CatalogueCore, seed: number, mask: number): Case | null => {
  const cars = allPlainCars(catalogue);
  if (catalogue.models.some((model) => cars.every((car) => car.model !== model))) return null;
  const range = modelRangeOf(catalogue);
  const car = cars[seed % cars.length];
  if (!car) return null;
  const choices = range.ofModel(car.model.id).choices;
  const picked = choices.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
  const picks: Picks = Object.fromEntries(picked.map((choice) => [choice, plainValue(car, choice)]));
  const list = range.newestList;
  return {
    range,
    cars,
    rows: new Map([...range.offers].map(([id, { offer }]) => [id, countedPrice(offer, list).price.value])),
    selection: { picks: { ...picks, model: car.model.id }, aside: {}, list: list.id },
  };
};

/** The cars of a range in which no other rules hold than these. */
const carsWithRules = ({ catalogue }: ModelRange, rules: readonly Rule[]): readonly PlainCar[] =>
  allPlainCars({
    ...catalogue,
    models: catalogue.models.map((model) => ({
      ...model,
      rules: model.rules.filter((rule) => rules.includes(rule)),
    })),
  });

const cases = fc
  .tuple(catalogueWithExtras, fc.nat({ max: 1e6 }), fc.nat({ max: 2 ** 14 }))
  .map(([catalogue, seed, mask]) => caseOf(catalogue, seed, mask))
  .filter((found) => found !== null);

const runs = { numRuns: runsOf(60, 3000) };

describe('a range with extras, slots, packages, charges and rules about them', { timeout: patience }, () => {
  it('has the cars that plain loops find', () => {
    fc.assert(
      fc.property(cases, ({ range, cars }) => {
        for (const { id } of range.catalogue.models) {
          const own = cars.filter(({ model }) => model.id === id);
          expect(count(range.ofModel(id).diagram)).toBe(BigInt(own.length));
        }
      }),
      runs,
    );
  });

  it('shows a car with every pick, the cheapest of those, at the price that its lines add up to', () => {
    fc.assert(
      fc.property(cases, ({ range, cars, rows, selection }) => {
        const { total, price, lines, car: shown } = configurationOf(range, selection);
        const fitting = cars.filter((car) => plainMisses(car, selection.picks) === 0);
        const weigh = (car: PlainCar) => plainPrice(car, rows) + unaskedPackages(car, selection.picks);
        const [same, ...others] = fitting.filter(
          (car) =>
            car.offer === shown.offer.id &&
            Object.entries(shown.ids).every(
              ([choice, id]) => choice === 'offer' || plainValue(car, choice) === id,
            ),
        );
        expect(others).toEqual([]);
        if (!same) throw new Error('it shows a car that is none');
        expect(weigh(same)).toBe(Math.min(...fitting.map(weigh)));
        expect(total).toBe(plainPrice(same, rows));
        expect(lines.reduce((sum, { amount }) => sum + amount, price.value)).toBe(total);
        expect(new Set(shown.extras.map(({ id }) => id))).toEqual(same.has);
      }),
      runs,
    );
  });

  it('says for every option the fewest picks that give way, and the price it leads to', () => {
    fc.assert(
      fc.property(cases, ({ range, cars, rows, selection }) => {
        const { picks } = selection;
        const { steps, extras, total } = configurationOf(range, selection);
        const weigh = (car: PlainCar) => plainPrice(car, rows) + unaskedPackages(car, picks);
        const views = [
          ...steps.map(({ step, options }) => ({ choice: step, options })),
          ...extras.map(({ choice, options }) => ({ choice: choice.key, options })),
        ];
        for (const { choice, options } of views) {
          for (const { option, needs, difference } of options) {
            const inQuestion = cars.filter(
              (car) =>
                plainValue(car, choice) === option.id && (choice === 'model' || car.model.id === picks.model),
            );
            const misses = (car: PlainCar) => plainMisses(car, picks, choice);
            const fewest = Math.min(...inQuestion.map(misses));
            const closest = inQuestion.filter((car) => misses(car) === fewest);
            const lightest = Math.min(...closest.map(weigh));
            const prices = closest
              .filter((car) => weigh(car) === lightest)
              .map((car) => plainPrice(car, rows));
            expect(needs.length, `${writeAddress(selection)} ${choice} ${option.id}`).toBe(fewest);
            expect(prices).toContain(total + difference);
          }
        }
      }),
      runs,
    );
  });

  it('gives reasons for every option that does not fit: each rules it out, and without what they name it fits', () => {
    fc.assert(
      fc.property(cases, ({ range, cars, selection }) => {
        const { picks } = selection;
        const { steps, extras } = configurationOf(range, selection);
        const views = [
          ...steps.map(({ step, options }) => ({ choice: step, options })),
          ...extras.map(({ choice, options }) => ({ choice: choice.key, options })),
        ];
        for (const { choice, options } of views) {
          for (const { option, needs } of options.filter((view) => view.needs.length > 0)) {
            const where = `${writeAddress(selection)} ${choice} ${option.id}`;
            const inQuestion = cars.filter(
              (car) =>
                plainValue(car, choice) === option.id && (choice === 'model' || car.model.id === picks.model),
            );
            const reasons = reasonsAgainst(range, selection, choice, option.id);
            for (const { against } of reasons) {
              const named: Picks = Object.fromEntries(against.map(({ step, id }) => [step, id]));
              expect(against.length, where).toBeGreaterThan(0);
              expect(
                inQuestion.every((car) => plainMisses(car, named) > 0),
                where,
              ).toBe(true);
              // Nothing is named that need not be: with any one of them left out, the rest stops no car.
              for (const { step } of against)
                expect(
                  inQuestion.some((car) => plainMisses(car, without(named, step), choice) === 0),
                  `${where}, without ${step}`,
                ).toBe(true);
            }
            // The rules that are named do it alone: without all the others no car is let through.
            for (const against of new Set(reasons.map((reason) => reason.against))) {
              const rules = reasons.flatMap((reason) =>
                reason.against === against && reason.kind === 'rule' ? [reason.rule] : [],
              );
              const named: Picks = Object.fromEntries(against.map(({ step, id }) => [step, id]));
              const stopped = carsWithRules(range, rules).every(
                (car) =>
                  plainValue(car, choice) !== option.id ||
                  (choice !== 'model' && car.model.id !== picks.model) ||
                  plainMisses(car, named) > 0,
              );
              expect(stopped, `${where}, by ${rules.map(({ id }) => id).join()}`).toBe(true);
            }
            const blamed = new Set(reasons.flatMap(({ against }) => against.map(({ step }) => step)));
            expect(blamed.size, where).toBeGreaterThanOrEqual(needs.length);
            const rest = [...blamed].reduce<Picks>((left, step) => without(left, step), picks);
            expect(
              inQuestion.some((car) => plainMisses(car, rest, choice) === 0),
              where,
            ).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('writes an address that reads back as the same picks', () => {
    fc.assert(
      fc.property(cases, ({ range, selection }) => {
        expect(readAddress(range, writeAddress(selection))).toEqual({ selection, foreign: [], problems: [] });
      }),
      runs,
    );
  });
});
