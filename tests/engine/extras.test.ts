import { describe, expect, it } from 'vitest';
import {
  answer,
  compile,
  count,
  decodeDiagram,
  encodeDiagram,
  evaluate,
  explain,
  nearest,
  type Problem,
} from '../../src/engine';
import { seededRandom } from '../../src/engine/shared/random';
import { allValid, bestOf, changedIn, costOf, meets } from './support/brute-force';
import { extrasRange } from './support/extras-range';
import { satFits, satNearest, satSolver } from './support/sat';

// Ranges of many extras that have little to do with one another: their diagrams are trees of many forks.

function randomChoices(problem: Problem, likely: number, random: () => number): Int32Array {
  return Int32Array.from(problem.variables, ({ values }) =>
    random() < likely ? Math.floor(random() * values.length) : -1,
  );
}

function randomCosts(problem: Problem, most: number, random: () => number): Float64Array[] {
  return problem.variables.map(({ values }) => Float64Array.from(values, () => Math.floor(most * random())));
}

const seeds = Array.from({ length: 30 }, (_, seed) => seed);

describe('ranges of extras, against trying every combination', () => {
  it.each(seeds)('range %i', (seed) => {
    const random = seededRandom(seed);
    const problem = extrasRange({ offers: 5, extras: 8, packages: 2 }, seed);
    const valid = allValid(problem);
    const diagram = compile(problem);
    expect(diagram.order).toContain(-1);
    expect(count(diagram)).toBe(BigInt(valid.length));
    for (const likely of [0, 0.2, 0.7]) {
      const choices = randomChoices(problem, likely, random);
      // Few different costs make ties, which the problem's order has to break.
      const costs = randomCosts(problem, likely === 0.2 ? 2 : 1000, random);
      const containing = valid.filter((values) => changedIn(values, choices).length === 0);
      expect(count(diagram, choices)).toBe(BigInt(containing.length));
      const { evaluation, nearest: closest } = answer(diagram, choices, costs);
      problem.variables.forEach(({ values }, variable) => {
        values.forEach((_, value) => {
          const want = { variable, value };
          const best = bestOf(valid, choices, costs, want);
          expect(evaluation.changes[variable]?.[value]).toBe(best?.changed.length ?? Infinity);
          expect(evaluation.cost[variable]?.[value]).toBe(best?.cost ?? Infinity);
          const found = closest(want);
          expect(found && { ...found, values: [...found.values] }).toEqual(best);
        });
      });
      const read = decodeDiagram(encodeDiagram(diagram, problem), problem);
      expect(read).toEqual(diagram);
      expect(evaluate(read, choices, costs)).toEqual(evaluation);
    }
  });
});

describe('ranges of extras, against a SAT solver', () => {
  it.each(seeds.slice(0, 10))('range %i: the same values fit', (seed) => {
    const random = seededRandom(seed);
    const problem = extrasRange({ offers: 20, extras: 60, packages: 12 }, seed);
    const diagram = compile(problem);
    const solver = satSolver(problem);
    const { values } = nearest(diagram, randomChoices(problem, 0.5, random)) ?? { values: [] };
    // Nothing chosen; a few choices that may contradict one another; and many that do not.
    const some = Int32Array.from(values, (value) => (random() < 0.2 ? value : -1));
    for (const choices of [randomChoices(problem, 0, random), randomChoices(problem, 0.03, random), some]) {
      const { changes } = evaluate(diagram, choices);
      expect(changes.map((own) => [...own].map((few) => few === 0))).toEqual(
        satFits(solver, problem, choices),
      );
    }
  });

  it.each(seeds.slice(0, 10))('range %i: the nearest combination is as near and as cheap', (seed) => {
    const random = seededRandom(seed);
    const problem = extrasRange({ offers: 12, extras: 24, packages: 5 }, seed);
    const choices = randomChoices(problem, 0.4, random);
    const costs = randomCosts(problem, 8, random);
    const found = nearest(compile(problem), choices, costs);
    const values = [...(found?.values ?? [])];
    expect(problem.constraints.filter((constraint) => !meets(values, constraint))).toEqual([]);
    expect(found).toMatchObject({ changed: changedIn(values, choices), cost: costOf(values, costs) });
    expect({ changes: found?.changed.length, cost: found?.cost }).toEqual(
      satNearest(problem, choices, costs),
    );
  });

  it('explains why an extra does not go with what was chosen', () => {
    const problem = extrasRange({ offers: 20, extras: 60, packages: 12 }, 1);
    const diagram = compile(problem);
    const random = seededRandom(1);
    const choices = randomChoices(problem, 0.1, random);
    const { changes } = evaluate(diagram, choices);
    changes.forEach((own, variable) =>
      own.forEach((few, value) => {
        const why = explain(problem, choices, { variable, value });
        expect(why === null).toBe(few === 0);
      }),
    );
  });
});

describe('the diagram of a range of extras', () => {
  it('grows with the extras, not with their combinations', () => {
    const sizes = [100, 200, 400].map(
      (extras) => compile(extrasRange({ offers: 20, extras, packages: extras / 5 }, 1)).arcs,
    );
    const [one = 0, two = 0, four = 0] = sizes;
    expect(two).toBeLessThan(2.5 * one);
    expect(four).toBeLessThan(2.5 * two);
  });

  it('is made of a thousand extras too', () => {
    const problem = extrasRange({ offers: 20, extras: 1000, packages: 200 }, 2);
    const diagram = compile(problem);
    expect(count(diagram).toString().length).toBeGreaterThan(200);
    const choices = new Int32Array(problem.variables.length).fill(-1);
    const found = nearest(diagram, choices);
    const values = [...(found?.values ?? [])];
    expect(problem.constraints.filter((constraint) => !meets(values, constraint))).toEqual([]);
  });

  it('is empty when one extra cannot be had with or without', () => {
    const problem = extrasRange({ offers: 20, extras: 30, packages: 5 }, 3);
    const variable = problem.variables.findIndex(({ id }) => id === 'extra 7');
    const both = [0, 1].map((value) => ({
      id: `never ${value}`,
      kind: 'clause' as const,
      literals: [{ variable, values: [value] }],
    }));
    const diagram = compile({ ...problem, constraints: [...problem.constraints, ...both] });
    expect(diagram).toMatchObject({ nodes: 0, arcs: 0, satisfiable: false });
    expect(nearest(diagram, new Int32Array(problem.variables.length).fill(-1))).toBeNull();
  });
});
