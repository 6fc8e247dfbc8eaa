import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, count, evaluate, explain, nearest, type Explanation } from '../../src/engine';
import { allValid, bestOf, changedIn } from './support/brute-force';
import { largeCostCase, smallCase, type Case } from './support/problems';

function expectEvaluation({ problem, choices, costs }: Case): void {
  const valid = allValid(problem);
  const evaluation = evaluate(compile(problem), choices, costs);
  problem.variables.forEach(({ values }, variable) => {
    values.forEach((_, value) => {
      const best = bestOf(valid, choices, costs, { variable, value });
      expect(evaluation.changes[variable]?.[value]).toBe(best?.changed.length ?? Infinity);
      expect(evaluation.cost[variable]?.[value]).toBe(best?.cost ?? Infinity);
    });
  });
}

describe('against trying every combination', () => {
  it('counts the same', () => {
    assert(
      property(smallCase, ({ problem, choices }) => {
        const valid = allValid(problem);
        const diagram = compile(problem);
        expect(count(diagram)).toBe(BigInt(valid.length));
        const containing = valid.filter((values) => changedIn(values, choices).length === 0);
        expect(count(diagram, choices)).toBe(BigInt(containing.length));
      }),
      { numRuns: 2000 },
    );
  });

  it('evaluates the same', () => {
    assert(property(smallCase, expectEvaluation), { numRuns: 2000 });
  });

  it('evaluates the same with costs near 2^53', () => {
    assert(property(largeCostCase, expectEvaluation), { numRuns: 1000 });
  });

  it.each([
    ['small', smallCase],
    ['large', largeCostCase],
  ])('finds the same nearest combination with %s costs', (_, cases) => {
    assert(
      property(cases, ({ problem, choices, costs }) => {
        const valid = allValid(problem);
        const diagram = compile(problem);
        const expected = bestOf(valid, choices, costs);
        const found = nearest(diagram, choices, costs);
        expect(found && { ...found, values: [...found.values] }).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same nearest combination with a wanted value', () => {
    assert(
      property(smallCase, nat(), nat(), ({ problem, choices, costs }, a, b) => {
        const variable = a % problem.variables.length;
        const value = b % (problem.variables[variable]?.values.length ?? 1);
        const expected = bestOf(allValid(problem), choices, costs, { variable, value });
        const found = nearest(compile(problem), choices, costs, { variable, value });
        expect(found && { ...found, values: [...found.values] }).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('explains what is ruled out, and with nothing too much', () => {
    assert(
      property(smallCase, nat(), nat(), ({ problem, choices }, a, b) => {
        const variable = a % problem.variables.length;
        const value = b % (problem.variables[variable]?.values.length ?? 1);
        const rulesOut = ({ constraints, choices: chosen }: Explanation): boolean => {
          const kept = problem.constraints.filter(({ id }) => constraints.includes(id));
          return !allValid({ ...problem, constraints: kept }).some(
            (values) => values[variable] === value && chosen.every((v) => values[v] === choices[v]),
          );
        };
        const everything = {
          constraints: problem.constraints.map(({ id }) => id),
          choices: [...choices.keys()].filter((v) => v !== variable && choices[v] !== -1),
        };
        const found = explain(problem, choices, { variable, value });
        expect(found !== null && rulesOut(found)).toBe(rulesOut(everything));
        expect(found ? withoutOne(found).filter(rulesOut) : []).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });
});

/** The explanation with each one of its parts left out. */
function withoutOne({ constraints, choices }: Explanation): Explanation[] {
  return [
    ...constraints.map((_, at) => ({ constraints: constraints.toSpliced(at, 1), choices })),
    ...choices.map((_, at) => ({ constraints, choices: choices.toSpliced(at, 1) })),
  ];
}
