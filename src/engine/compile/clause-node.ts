import { TRUE, makeNode, FALSE, type Forest, type NodeId } from './forest';
import type { Clause } from '../problem/problem';
import { int } from '../shared/checked-reads';

/** The diagram of a clause: a chain of nodes, each TRUE for the values of its literal. */
export function clauseNode(forest: Forest, clause: Clause, levelOfVariable: Int32Array): NodeId {
  const valuesOfLevel = new Map<number, Set<number>>();
  for (const { variable, values } of clause.literals) {
    const level = int(levelOfVariable, variable);
    const known = valuesOfLevel.get(level) ?? new Set();
    for (const value of values) known.add(value);
    valuesOfLevel.set(level, known);
  }
  let node = FALSE;
  for (const [level, values] of [...valuesOfLevel].toSorted(([a], [b]) => b - a)) {
    forest.draft.fill(node);
    for (const value of values) forest.draft[1 + value] = TRUE;
    node = makeNode(forest, level);
  }
  return node;
}
