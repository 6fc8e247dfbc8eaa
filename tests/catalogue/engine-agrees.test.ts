import { describe, expect, it } from 'vitest';
import { combinationsOf } from '../../src/catalogue/check/combinations';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { problemOf } from '../../src/catalogue/problem';
import { variables, type Values } from '../../src/catalogue/vocabulary';
import { compile, count } from '../../src/engine/index';

const { problem, values } = problemOf(jetourCatalogue);
const diagram = compile(problem);

/** The choices that name one offer, colour and interior: what the check calls a car. */
const choicesOf = (car: Readonly<Partial<Record<keyof Values, string>>>) =>
  Int32Array.from(variables, (variable) => values[variable].indexOf(car[variable] ?? ''));

describe('the engine and the check', () => {
  it('count the same cars', () => {
    const cars = jetourCatalogue.models.flatMap((model) => [...combinationsOf(model)]);
    expect(count(diagram)).toBe(BigInt(cars.length));
  });

  it.each(jetourCatalogue.models)('agree on every combination of a $id', (model) => {
    const valid = new Set(
      [...combinationsOf(model)].map(({ offer, ids: { colour, interior } }) =>
        JSON.stringify({ offer: offer.id, colour, interior }),
      ),
    );
    let combinations = 0;
    for (const { id: offer } of model.offers) {
      // The colours and interiors of every model, also those that this one does not have.
      for (const colour of values.colour) {
        for (const interior of values.interior) {
          const car = { offer, colour, interior };
          combinations += 1;
          expect([car, count(diagram, choicesOf(car))]).toEqual([
            car,
            valid.has(JSON.stringify(car)) ? 1n : 0n,
          ]);
        }
      }
    }
    expect(combinations).toBeGreaterThan(valid.size);
  });
});
