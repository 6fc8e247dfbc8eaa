import { createUniqueTable, findOrAdd, type UniqueTable } from './unique-table';
import { int } from '../shared/checked-reads';

/** The number of a node in a forest. Nodes are canonical: equal functions have equal numbers. */
export type NodeId = number;

/** The terminal that no combination satisfies. */
export const FALSE: NodeId = 0;
/** The terminal that every combination satisfies. */
export const TRUE: NodeId = 1;

/**
 * A forest of reduced ordered multi-valued decision diagrams that share their nodes. Level 0 is the top. A node is a
 * sequence of words in a unique table: its level, then its child for each value of that level.
 * See Srinivasan, Kam, Malik, Brayton 1990, "Algorithms for discrete function manipulation".
 */
export interface Forest {
  /** The number of values of each level. */
  readonly sizes: Int32Array;
  readonly nodes: UniqueTable;
  /** Scratch for the words of the node that is being made. */
  readonly draft: Int32Array;
}

/** A diagram in a forest: its root, and the variable that each level decides. */
export interface Rooted {
  readonly forest: Forest;
  readonly root: NodeId;
  readonly order: Int32Array;
}

/** An empty forest. `sizes` holds the number of values of each level, top first. */
export function createForest(sizes: Int32Array): Forest {
  const draft = new Int32Array(1 + sizes.reduce((most, size) => Math.max(most, size), 0));
  const forest = { sizes, nodes: createUniqueTable(), draft };
  // The two terminals are nodes below the last level; their second word only tells them apart.
  for (const terminal of [FALSE, TRUE]) findOrAdd(forest.nodes, Int32Array.of(sizes.length, terminal), 2);
  return forest;
}

/** The level that a node decides; the number of levels for the two terminals. */
export function levelOf(forest: Forest, node: NodeId): number {
  return int(forest.nodes.words, int(forest.nodes.starts, node));
}

/** The child of an inner node for a value of its level. */
export function childOf(forest: Forest, node: NodeId, value: number): NodeId {
  return int(forest.nodes.words, int(forest.nodes.starts, node) + 1 + value);
}

/**
 * The node of this level with the children in `forest.draft[1 ..]`; their common child when they are all the same, since
 * such a node would be redundant.
 */
export function makeNode(forest: Forest, level: number): NodeId {
  const { sizes, draft, nodes } = forest;
  const size = int(sizes, level);
  const first = int(draft, 1);
  let value = 2;
  while (value <= size && draft[value] === first) value++;
  if (value > size) return first;
  draft[0] = level;
  return findOrAdd(nodes, draft, size + 1);
}
