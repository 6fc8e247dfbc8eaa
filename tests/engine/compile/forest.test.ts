import { expect, it } from 'vitest';
import { createForest, FALSE, levelOf, makeNode, TRUE } from '../../../src/engine/compile/forest';
import { layOut } from '../../../src/engine/compile/level-tree';

it('a product with nothing, or with all that there is, is no node of its own', () => {
  // A fork above two variables of two values.
  const forest = createForest(layOut([0, 1], [[], []]), Int32Array.of(2, 2));
  const node = (level: number, ...children: readonly number[]) => {
    forest.draft.set(children, 1);
    return makeNode(forest, level);
  };
  const [left, right] = [node(1, TRUE, FALSE), node(2, FALSE, TRUE)];
  expect([node(0, FALSE, right), node(0, left, FALSE)]).toEqual([FALSE, FALSE]);
  expect([node(0, TRUE, right), node(0, left, TRUE)]).toEqual([right, left]);
  expect(levelOf(forest, node(0, left, right))).toBe(0);
});
