import { describe, expect, it } from 'vitest';
import { compile, count, evaluate, explain, nearest, type Problem, type Want } from '../../src/engine';
import { seededRandom } from '../../src/engine/shared/random';
import { changedIn, costOf, meets } from './support/brute-force';
import { carRange } from './support/car-range';
import { satFits, satNearest, satSolve, satSolver } from './support/sat';

function randomChoices(problem: Problem, likely: number, random: () => number): Int32Array {
  return Int32Array.from(problem.variables, ({ values }) =>
    random() < likely ? Math.floor(random() * values.length) : -1,
  );
}

// Ranges too large to try all combinations of, with tables of up to 8 columns.
const seeds = Array.from({ length: 110 }, (_, seed) => seed);

function rangeOf(seed: number): Problem {
  return carRange(10 + (seed % 24), seed);
}

describe('against a SAT solver, on generated car ranges', () => {
  it('has ranges that are hard enough', () => {
    const arities = seeds.flatMap((seed) =>
      rangeOf(seed).constraints.map((constraint) =>
        constraint.kind === 'table' ? constraint.scope.length : 0,
      ),
    );
    expect(Math.max(...arities)).toBe(8);
    expect(Number(count(compile(rangeOf(23))))).toBeGreaterThan(1e6);
    expect(carRange(200, 1).variables[4]?.values).toHaveLength(40);
  });

  it.each(seeds)('range %i: the same values fit', (seed) => {
    const random = seededRandom(seed);
    const problem = rangeOf(seed);
    const diagram = compile(problem);
    const solver = satSolver(problem);
    for (const likely of [0, 0.15]) {
      const choices = randomChoices(problem, likely, random);
      const { changes } = evaluate(diagram, choices);
      expect(changes.map((own) => [...own].map((few) => few === 0))).toEqual(
        satFits(solver, problem, choices),
      );
    }
  });

  it.each(seeds.slice(0, 40))('range %i: the nearest combination is as near and as cheap', (seed) => {
    const random = seededRandom(seed);
    const problem = rangeOf(seed);
    const choices = randomChoices(problem, 0.6, random);
    const costs = problem.variables.map(({ values }) =>
      Float64Array.from(values, () => Math.floor(8 * random())),
    );
    const found = nearest(compile(problem), choices, costs);
    const values = [...(found?.values ?? [])];
    expect(problem.constraints.filter((constraint) => !meets(values, constraint))).toEqual([]);
    expect(found).toMatchObject({ changed: changedIn(values, choices), cost: costOf(values, costs) });
    const best = satNearest(problem, choices, costs);
    expect({ changes: found?.changed.length, cost: found?.cost }).toEqual(best);
  });

  it.each(seeds.slice(0, 40))('range %i: an explanation rules out, and nothing of it is too much', (seed) => {
    const random = seededRandom(seed);
    const problem = rangeOf(seed);
    const diagram = compile(problem);
    const choices = randomChoices(problem, 0.8, random);
    const { changes } = evaluate(diagram, choices);
    const solver = satSolver(problem);
    const isPossible = (constraints: readonly string[], chosen: readonly number[], want: Want): boolean =>
      satSolve(solver, problem, constraints, [
        ...chosen.map((variable) => ({ variable, value: choices[variable] ?? 0 })),
        want,
      ]) !== null;
    const answers = problem.variables.slice(0, 12).map((_, variable) => {
      const value = changes[variable]?.findIndex((few) => few > 0) ?? -1;
      if (value < 0) return 'fits';
      const want = { variable, value };
      const found = explain(problem, choices, want);
      if (!found) return 'no reason given';
      const { constraints, choices: chosen } = found;
      if (isPossible(constraints, chosen, want)) return 'not ruled out';
      const spare = [
        ...constraints.filter((_id, at) => !isPossible(constraints.toSpliced(at, 1), chosen, want)),
        ...chosen.filter((_v, at) => !isPossible(constraints, chosen.toSpliced(at, 1), want)),
      ];
      return spare.length === 0 ? 'ruled out' : `too much: ${spare.join()}`;
    });
    expect(answers.filter((answer) => answer !== 'fits' && answer !== 'ruled out')).toEqual([]);
    expect(answers).toContain('ruled out');
  });
});
