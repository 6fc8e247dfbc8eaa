import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, compile, evaluate, nearest, type Diagram, type Want } from '../../../src/engine';
import { seededRandom } from '../../../src/engine/shared/random';
import { allValid, bestOf } from '../support/brute-force';
import { carRange } from '../support/car-range';
import { largeCostCase, problemOf, smallCase } from '../support/problems';

function allWants({ sizes }: Diagram): Want[] {
  return [...sizes].flatMap((size, variable) =>
    Array.from({ length: size }, (_, value) => ({ variable, value })),
  );
}

describe('an answer', () => {
  it.each([
    ['small', smallCase],
    ['large', largeCostCase],
  ])('says what trying every combination says, for every wanted value, with %s costs', (_, cases) => {
    assert(
      property(cases, ({ problem, choices, costs }) => {
        const valid = allValid(problem);
        const diagram = compile(problem);
        const found = answer(diagram, choices, costs);
        expect(found.evaluation).toEqual(evaluate(diagram, choices, costs));
        for (const want of [undefined, ...allWants(diagram)]) {
          const one = found.nearest(want);
          expect(one && { ...one, values: [...one.values] }).toEqual(bestOf(valid, choices, costs, want));
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['without costs', () => 0],
    ['with few different costs', (random: () => number) => Math.floor(3 * random())],
  ])('says what `nearest` says on generated car ranges, %s', (_, cost) => {
    for (const seed of [1, 2, 3]) {
      const random = seededRandom(seed);
      const problem = carRange(16, seed);
      const diagram = compile(problem);
      const choices = Int32Array.from(diagram.sizes, (size) =>
        random() < 0.4 ? Math.floor(size * random()) : -1,
      );
      const costs = Array.from(diagram.sizes, (size) =>
        Float64Array.from({ length: size }, () => cost(random)),
      );
      const found = answer(diagram, choices, costs);
      for (const want of allWants(diagram)) {
        // With no choice of its own variable and no other value allowed, the value is simply part of the problem.
        const { variable, value } = want;
        const fixed = compile({
          ...problem,
          constraints: [
            ...problem.constraints,
            { id: 'wanted', kind: 'clause', literals: [{ variable, values: [value] }] },
          ],
        });
        expect(found.nearest(want)).toEqual(nearest(fixed, choices.with(variable, -1), costs));
      }
    }
  });

  it('stays as it is, whatever is asked later and becomes of the question', () => {
    assert(
      property(smallCase, ({ problem, choices, costs }) => {
        const diagram = compile(problem);
        const wants = allWants(diagram);
        const expected = wants.map((want) => nearest(diagram, choices, costs, want));
        const evaluation = structuredClone(evaluate(diagram, choices, costs));
        const asked = choices.slice();
        const paid = costs.map((own) => own.slice());
        const found = answer(diagram, asked, paid);
        asked.fill(-1);
        for (const own of paid) own.fill(7);
        const later = answer(diagram, asked, paid);
        evaluate(diagram, asked, paid);
        later.nearest(wants[0]);
        expect(wants.map((want) => found.nearest(want))).toEqual(expected);
        expect(found.evaluation).toEqual(evaluation);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a question that does not fit the diagram', () => {
    const diagram = compile(problemOf([2, 3], []));
    const open = Int32Array.of(-1, -1);
    expect(() => answer(diagram, Int32Array.of(0))).toThrow(
      new RangeError('choices has 1 entries for 2 variables'),
    );
    expect(() => answer(diagram, open, [Float64Array.of(0, 0)])).toThrow(
      new RangeError('costs has 1 entries for 2 variables'),
    );
    expect(() => answer(diagram, open).nearest({ variable: 1, value: 3 })).toThrow(
      new RangeError('want asks for value 3 of variable 1, which has 3'),
    );
  });
});
