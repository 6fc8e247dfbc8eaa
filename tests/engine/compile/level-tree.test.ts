import { array, assert, nat, property, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chainOf,
  childrenOf,
  commonLevel,
  layOut,
  levelsOf,
  type LevelTree,
} from '../../../src/engine/compile/level-tree';
import { FORK } from '../../../src/engine/diagram/diagram';

describe('the levels of a forest of variables', () => {
  it('are the variables top first, where one hangs below the other', () => {
    expect(layOut([2], [[], [0], [1]])).toEqual(chainOf(Int32Array.of(2, 1, 0)));
  });

  it('have forks where several hang side by side', () => {
    // 0 above 1, 2 and 3; 4 by itself.
    const tree = layOut([0, 4], [[1, 2, 3], [], [], [], []]);
    expect(tree.order).toEqual(Int32Array.of(FORK, 0, FORK, 1, FORK, 2, 3, 4));
    expect(tree.end).toEqual(Int32Array.of(8, 7, 7, 4, 7, 6, 7, 8));
    expect(tree.forkAbove).toEqual(Int32Array.of(-1, 0, 0, 2, 2, 4, 4, 0));
    expect([0, 1, 2, 3].map((level) => childrenOf(tree, level))).toEqual([[1, 7], [2], [3, 4], []]);
    expect(levelsOf(tree)).toEqual(Int32Array.of(1, 3, 5, 6, 7));
  });

  it('are none for no variables', () => {
    expect(layOut([], [])).toEqual(chainOf(new Int32Array(0)));
    expect(childrenOf(layOut([], []), 0)).toEqual([]);
  });

  it('fork into halves, so that no level is below many forks for the number of its siblings', () => {
    const siblings = Array.from({ length: 1000 }, (_, variable) => variable);
    const { forkAbove } = layOut(siblings, []);
    const forksAbove = (level: number): number => {
      const above = forkAbove[level] ?? -1;
      return above < 0 ? 0 : 1 + forksAbove(above);
    };
    expect(Math.max(...siblings.map(forksAbove))).toBe(10);
  });

  it('have a lowest level in common, two by two, that is above or at both', () => {
    assert(
      property(someTree, nat(), nat(), (tree, one, other) => {
        const levels = tree.order.length;
        const a = one % levels;
        const b = other % levels;
        const above = pathTo(tree, a).filter((level) => pathTo(tree, b).includes(level));
        expect(commonLevel(tree, a, b)).toBe(above.at(-1));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Up to 30 variables, each below an earlier one or a root; one root at least has to fork for there to be a common level. */
const someTree: Arbitrary<LevelTree> = array(nat(), { minLength: 1, maxLength: 30 }).map((numbers) => {
  const children: number[][] = numbers.map(() => []);
  const roots: number[] = [];
  numbers.forEach((number, variable) => (children[(number % (variable + 1)) - 1] ?? roots).push(variable));
  return layOut(roots, children);
});

/** The levels from the top down to this one. */
function pathTo({ end }: LevelTree, level: number): number[] {
  return [...end.keys()].filter((above) => above <= level && level < (end[above] ?? 0));
}
