import type { Constraint } from '../problem/problem';
import { clauseNode } from './clause-node';
import type { Forest, NodeId } from './forest';
import { tableNode } from './table-node';

/** The diagram of a constraint, whose variables have to stand one below the other. */
export function constraintNode(forest: Forest, constraint: Constraint, levelOfVariable: Int32Array): NodeId {
  return constraint.kind === 'table'
    ? tableNode(forest, constraint, levelOfVariable)
    : clauseNode(forest, constraint, levelOfVariable);
}
