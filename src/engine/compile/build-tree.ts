import { scopeOf, sizesOf, type Constraint, type Problem } from '../problem/problem';
import { int, item } from '../shared/checked-reads';
import { conjoin } from './conjoin';
import { constraintNode } from './constraint-node';
import { createForest, TRUE, type NodeId, type Rooted } from './forest';
import { childrenOf, levelsOf, type LevelTree } from './level-tree';
import type { Outgrown } from './outgrown';

/**
 * Conjoins the constraints of a problem along a tree of levels, bottom up: what is at and below a level is the conjunction of
 * what is below it and of the constraints whose lowest variable it decides. None of these is about more variables than stand
 * above the level, which is what keeps them small (bucket elimination, Dechter 1999,
 * https://doi.org/10.1016/S0004-3702(99)00059-4).
 *
 * @param nodeLimit how many nodes may be made on the way
 * @param onStep told after each constraint
 */
export function buildTree(
  problem: Problem,
  tree: LevelTree,
  nodeLimit: number,
  onStep: () => void,
): Rooted | Outgrown {
  const forest = createForest(tree, sizesOf(problem));
  const levelOfVariable = levelsOf(tree);
  const constraintsOf = byLowestLevel(problem, levelOfVariable);
  const nodeOf = new Int32Array(constraintsOf.length).fill(TRUE);
  let latest: Constraint | undefined;
  for (let level = constraintsOf.length - 1; level >= 0; level--) {
    const constraints = item(constraintsOf, level);
    let node: NodeId = TRUE;
    for (const constraint of constraints) {
      latest = constraint;
      const next = conjoin(forest, node, constraintNode(forest, constraint, levelOfVariable), nodeLimit);
      if (next === undefined || forest.nodes.size > nodeLimit) return { outgrownBy: constraint };
      node = next;
      onStep();
    }
    for (const child of childrenOf(tree, level)) {
      const next = conjoin(forest, node, int(nodeOf, child), nodeLimit);
      if (latest && (next === undefined || forest.nodes.size > nodeLimit)) return { outgrownBy: latest };
      node = next ?? node;
    }
    nodeOf[level] = node;
  }
  return { forest, root: int(nodeOf, 0) };
}

/** The constraints by the lowest level that they are about; those about none on level 0. */
function byLowestLevel(problem: Problem, levelOfVariable: Int32Array): Constraint[][] {
  const levels = levelOfVariable.reduce((most, level) => Math.max(most, level), 0) + 1;
  const lists: Constraint[][] = Array.from({ length: levels }, () => []);
  for (const constraint of problem.constraints) {
    const lowest = scopeOf(constraint).reduce(
      (low, variable) => Math.max(low, int(levelOfVariable, variable)),
      0,
    );
    lists[lowest]?.push(constraint);
  }
  return lists;
}
