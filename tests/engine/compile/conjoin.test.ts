import { describe, expect, it } from 'vitest';
import { conjoin } from '../../../src/engine/compile/conjoin';
import { childOf, createForest, FALSE, makeNode, TRUE } from '../../../src/engine/compile/forest';
import { chainOf } from '../../../src/engine/compile/level-tree';

/** Two nodes of one level that agree on value 0 only. */
function twoNodes(size: number) {
  const forest = createForest(chainOf(Int32Array.of(0)), Int32Array.of(size));
  const nodeWith = (value: number) => {
    forest.draft.fill(FALSE, 1);
    forest.draft[1] = TRUE;
    forest.draft[1 + value] = TRUE;
    return makeNode(forest, 0);
  };
  return { forest, f: nodeWith(1), g: nodeWith(2) };
}

describe('the conjunction of two nodes', () => {
  it('has what both have', () => {
    const { forest, f, g } = twoNodes(3);
    const both = conjoin(forest, f, g, 1) ?? FALSE;
    expect([0, 1, 2].map((value) => childOf(forest, both, value))).toEqual([TRUE, FALSE, FALSE]);
  });

  it('is given up when it takes more pairs than it may, however few children they have', () => {
    const forest = createForest(chainOf(Int32Array.of(0, 1)), Int32Array.of(2, 3));
    const nodeOf = (level: number, children: readonly number[]) => {
      forest.draft.set(children, 1);
      return makeNode(forest, level);
    };
    const [a, b, c] = [
      nodeOf(1, [TRUE, TRUE, FALSE]),
      nodeOf(1, [TRUE, FALSE, TRUE]),
      nodeOf(1, [FALSE, TRUE, TRUE]),
    ];
    const [f, g] = [nodeOf(0, [a, b]), nodeOf(0, [b, c])];
    // The two themselves, and a pair below each of their two values.
    expect(conjoin(forest, f, g, 2)).toBeUndefined();
    expect(conjoin(forest, f, g, 3)).toBeDefined();
  });

  it('is given up when it takes more than 16 children a pair', () => {
    const wide = twoNodes(17);
    expect(conjoin(wide.forest, wide.f, wide.g, 1)).toBeUndefined();
    expect(conjoin(wide.forest, wide.f, wide.g, 2)).toBeDefined();
    const narrow = twoNodes(16);
    expect(conjoin(narrow.forest, narrow.f, narrow.g, 1)).toBeDefined();
  });
});
