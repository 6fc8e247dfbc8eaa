import { array, assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/engine';
import { eliminationTree } from '../../../src/engine/compile/elimination-tree';
import { levelsOf, type LevelTree } from '../../../src/engine/compile/level-tree';
import { FORK } from '../../../src/engine/diagram/diagram';
import { scopeOf } from '../../../src/engine/problem/problem';
import { seededRandom } from '../../../src/engine/shared/random';
import { carRange } from '../support/car-range';
import { extrasRange } from '../support/extras-range';
import { problemOf, smallProblem } from '../support/problems';

/** The constraints with two variables of which neither stands below the other. */
function tornApart(problem: Problem, tree: LevelTree): string[] {
  const levels = levelsOf(tree);
  return problem.constraints
    .filter((constraint) => {
      const scope = scopeOf(constraint).map((variable) => levels[variable] ?? -1);
      const lowest = Math.max(...scope);
      return scope.some((level) => lowest >= (tree.end[level] ?? 0));
    })
    .map(({ id }) => id);
}

function decided({ order }: LevelTree): number[] {
  return [...order].filter((variable) => variable !== FORK).toSorted((a, b) => a - b);
}

/** Pairs of variables that must differ. */
function graphOf(variables: number, edges: readonly (readonly [number, number])[]): Problem {
  const differ = [
    [0, 1],
    [1, 0],
  ];
  return problemOf(
    Array.from({ length: variables }, () => 2),
    edges.map((scope, index) => ({ id: `edge ${index}`, kind: 'table', scope, tuples: differ })),
  );
}

describe('an elimination tree', () => {
  it('decides every variable once, and those of a constraint one below the other', () => {
    assert(
      property(smallProblem, nat(), (problem, seed) => {
        const { tree } = eliminationTree(problem, seededRandom(seed));
        expect(decided(tree)).toEqual([...problem.variables.keys()]);
        expect(tornApart(problem, tree)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a car range', carRange(60, 1), true],
    ['a range of extras', extrasRange({ offers: 20, extras: 60, packages: 12 }, 1), true],
    // Everything is a neighbour of everything: more than can be eliminated.
    ['one clause over 100 variables', wideClause(100), false],
    ['one clause over 100 variables, and others beside and below', wideClause(100, 60), false],
  ])('does so for %s', (_, problem, isEliminated) => {
    const { tree, isComplete } = eliminationTree(problem);
    expect(decided(tree)).toEqual([...problem.variables.keys()]);
    expect(tornApart(problem, tree)).toEqual([]);
    expect(isComplete).toBe(isEliminated);
  });

  it('leaves what depends on nothing beside the rest, also where not all can be eliminated', () => {
    const { variables, constraints } = wideClause(100);
    const alone = { id: 'alone', values: ['a', 'b'] };
    const { order, end, forkAbove } = eliminationTree({ variables: [...variables, alone], constraints }).tree;
    const level = order.indexOf(variables.length);
    expect([order[0], forkAbove[level], end[level]]).toEqual([FORK, 0, level + 1]);
  });

  it('puts what the others depend on above them, and the others side by side', () => {
    const star = graphOf(
      8,
      [1, 2, 3, 4, 5, 6, 7].map((leaf) => [0, leaf]),
    );
    const { order, end } = eliminationTree(star).tree;
    // Of the last two either may be eliminated first.
    expect(order.slice(0, 2).toSorted()).toEqual(Int32Array.of(0, 7));
    expect([...order].filter((variable) => variable === FORK)).toHaveLength(5);
    // Each of the others is a leaf.
    expect(order.every((variable, level) => level < 2 || variable === FORK || end[level] === level + 1)).toBe(
      true,
    );
  });

  it('hangs together no more than a grid does', () => {
    // A grid of 4 by 12: a good order eliminates along the long side, with 4 or 5 neighbours at a time.
    const cells = Array.from({ length: 48 }, (_, cell) => cell);
    const down = cells.filter((cell) => cell < 36).map((cell) => [cell, cell + 12] as const);
    const across = cells.filter((cell) => cell % 12 < 11).map((cell) => [cell, cell + 1] as const);
    const problem = graphOf(48, [...down, ...across]);
    expect(widthOf(problem, eliminationTree(problem).tree)).toBeLessThanOrEqual(5);
  });

  it('is the same for the same problem, and another with other noise', () => {
    const problem = carRange(40, 3);
    expect(eliminationTree(problem)).toEqual(eliminationTree(problem));
    assert(
      property(array(nat(), { minLength: 5, maxLength: 5 }), (seeds) => {
        const trees = seeds.map((seed) => eliminationTree(problem, seededRandom(seed)).tree);
        expect(new Set(trees.map(({ order }) => order.join())).size).toBeGreaterThan(1);
      }),
      { numRuns: 3 },
    );
  });
});

/** One clause over the first so many variables, and for each of the others a clause with one of those. */
function wideClause(wide: number, others = 0): Problem {
  const literal = (variable: number) => ({ variable, values: [1] });
  const all = Array.from({ length: wide }, (_, variable) => variable);
  const more = Array.from({ length: others }, (_, at) => [literal(wide + at), literal((7 * at) % wide)]);
  return problemOf(
    Array.from({ length: wide + others }, () => 2),
    [all.map(literal), ...more].map((literals, at) => ({ id: `clause ${at}`, kind: 'clause', literals })),
  );
}

/** The most variables above a level that it or one below it shares a constraint with. */
function widthOf(problem: Problem, tree: LevelTree): number {
  const levels = levelsOf(tree);
  const scopes = problem.constraints.map((constraint) =>
    scopeOf(constraint).map((variable) => levels[variable] ?? -1),
  );
  const widths = [...tree.end].map((end, level) => {
    const reaching = scopes.filter((scope) => scope.some((one) => one >= level && one < end));
    return new Set(reaching.flat().filter((one) => one < level)).size;
  });
  return Math.max(...widths);
}
