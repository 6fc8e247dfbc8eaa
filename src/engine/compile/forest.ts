import { FORK } from '../diagram/diagram';
import { int } from '../shared/checked-reads';
import type { LevelTree } from './level-tree';
import { createUniqueTable, findOrAdd, type UniqueTable } from './unique-table';

/** The number of a node in a forest. Nodes are canonical: equal functions have equal numbers. */
export type NodeId = number;

/** The terminal that no combination satisfies. */
export const FALSE: NodeId = 0;
/** The terminal that every combination satisfies. */
export const TRUE: NodeId = 1;

/**
 * A forest of reduced ordered multi-valued decision diagrams that share their nodes, over a tree of levels: AND/OR
 * multi-valued decision diagrams (Mateescu, Dechter, Marinescu 2008, https://doi.org/10.1613/jair.2605).
 *
 * A node is a sequence of words in a unique table: its level, then its children. A decision node has a child for each value of
 * its level's variable, one of which is taken. A product node stands on a fork and has two children, both of which are taken.
 */
export interface Forest {
  readonly tree: LevelTree;
  /** The number of values of each level; 2 for a fork. */
  readonly sizes: Int32Array;
  readonly nodes: UniqueTable;
  /** Scratch for the words of the node that is being made. */
  readonly draft: Int32Array;
}

/** A diagram: its root in a forest. */
export interface Rooted {
  readonly forest: Forest;
  readonly root: NodeId;
}

/** An empty forest. `sizes` holds the number of values of each variable. */
export function createForest(tree: LevelTree, sizesOfVariables: Int32Array): Forest {
  const sizes = tree.order.map((variable) => (variable === FORK ? 2 : int(sizesOfVariables, variable)));
  const draft = new Int32Array(1 + sizes.reduce((most, size) => Math.max(most, size), 0));
  const forest = { tree, sizes, nodes: createUniqueTable(), draft };
  // The two terminals are nodes below the last level; their second word only tells them apart.
  for (const terminal of [FALSE, TRUE]) findOrAdd(forest.nodes, Int32Array.of(sizes.length, terminal), 2);
  return forest;
}

/** The level of a node; the number of levels for the two terminals. */
export function levelOf({ nodes }: Forest, node: NodeId): number {
  return int(nodes.words, int(nodes.starts, node));
}

/** A child of an inner node, by value or side. */
export function childOf({ nodes }: Forest, node: NodeId, value: number): NodeId {
  return int(nodes.words, int(nodes.starts, node) + 1 + value);
}

/** The node of this level with the children in `forest.draft[1 ..]`, or a simpler one that says the same. */
export function makeNode(forest: Forest, level: number): NodeId {
  const { tree, sizes, draft, nodes } = forest;
  const size = int(sizes, level);
  const first = int(draft, 1);
  if (tree.order[level] === FORK) {
    const second = int(draft, 2);
    if (first === FALSE || second === TRUE) return first;
    if (second === FALSE || first === TRUE) return second;
  } else {
    // A decision that makes no difference is none.
    let value = 2;
    while (value <= size && draft[value] === first) value++;
    if (value > size) return first;
  }
  draft[0] = level;
  return findOrAdd(nodes, draft, size + 1);
}
