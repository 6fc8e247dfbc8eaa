import { ALWAYS, makeNode, NEVER, type Forest, type Node } from './forest';
import type { Clause } from './problem';
import { int } from './read';

/** The node of a clause: a chain along the order, which ends as soon as a literal holds. */
export function clauseNode(forest: Forest, clause: Clause, levelOfVariable: Int32Array): Node {
  const valuesOfLevel = new Map<number, Set<number>>();
  for (const { variable, values } of clause.literals) {
    const level = int(levelOfVariable, variable);
    const known = valuesOfLevel.get(level) ?? new Set();
    for (const value of values) known.add(value);
    valuesOfLevel.set(level, known);
  }
  let node = NEVER;
  for (const [level, values] of [...valuesOfLevel].toSorted(([a], [b]) => b - a)) {
    forest.draft.fill(node);
    for (const value of values) forest.draft[1 + value] = ALWAYS;
    node = makeNode(forest, level);
  }
  return node;
}
