import { describe, expect, it } from 'vitest';
import { combinationsOf } from '../../src/catalogue/check/combinations';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { problemOf } from '../../src/catalogue/problem';
import { variables, type Values } from '../../src/catalogue/vocabulary';
import { compile, count } from '../../src/engine/index';

/** The choices that name one offer, colour and interior: what the check calls a car. */
const choicesOf = (values: Values, car: Readonly<Partial<Record<keyof Values, string>>>) =>
  Int32Array.from(variables, (variable) => values[variable].indexOf(car[variable] ?? ''));

describe.each(jetourCatalogue.models)('the engine and the check of a $id', (model) => {
  const { problem, values } = problemOf(jetourCatalogue, model);
  const diagram = compile(problem);

  it('count the same cars', () => {
    expect(count(diagram)).toBe(BigInt([...combinationsOf(model)].length));
  });

  it('agree on every combination', () => {
    const valid = new Set(
      [...combinationsOf(model)].map(({ offer, ids: { colour, interior } }) =>
        JSON.stringify({ offer: offer.id, colour, interior }),
      ),
    );
    let combinations = 0;
    for (const { id: offer } of model.offers) {
      for (const colour of values.colour) {
        for (const interior of values.interior) {
          const car = { offer, colour, interior };
          combinations += 1;
          expect([car, count(diagram, choicesOf(values, car))]).toEqual([
            car,
            valid.has(JSON.stringify(car)) ? 1n : 0n,
          ]);
        }
      }
    }
    expect(combinations).toBeGreaterThan(valid.size);
  });
});
