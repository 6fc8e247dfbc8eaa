import { createInterner, intern, type Interner } from './interner';
import { int } from './read';

/** A node of a forest: its number. Equal functions have equal numbers, so comparing functions is comparing numbers. */
export type Node = number;

/** The function that no combination meets. */
export const NEVER: Node = 0;
/** The function that every combination meets. */
export const ALWAYS: Node = 1;

/**
 * The workshop where diagrams are built: reduced ordered multi-valued decision diagrams that share their nodes.
 * Level 0 is decided first. A node is a sequence of words: its level, then its child for each value of that level.
 * See Srinivasan, Kam, Malik, Brayton 1990, "Algorithms for discrete function manipulation".
 */
export interface Forest {
  /** The number of values of each level. */
  readonly sizes: Int32Array;
  readonly nodes: Interner;
  /** Room for the words of one node, used while it is made. */
  readonly draft: Int32Array;
}

/** A diagram in a forest: the node that stands for all of it, and the variable that each level decides. */
export interface Rooted {
  readonly forest: Forest;
  readonly root: Node;
  readonly order: Int32Array;
}

/** An empty forest. `sizes` holds the number of values of each level, top first. */
export function createForest(sizes: Int32Array): Forest {
  const draft = new Int32Array(1 + sizes.reduce((most, size) => Math.max(most, size), 0));
  const forest = { sizes, nodes: createInterner(), draft };
  // The two terminals are nodes below the last level; their second word only tells them apart.
  for (const terminal of [NEVER, ALWAYS]) intern(forest.nodes, Int32Array.of(sizes.length, terminal), 2);
  return forest;
}

/** The level that a node decides; the number of levels for the two terminals. */
export function levelOf(forest: Forest, node: Node): number {
  return int(forest.nodes.words, int(forest.nodes.starts, node));
}

/** The child of an inner node for a value of its level. */
export function childOf(forest: Forest, node: Node, value: number): Node {
  return int(forest.nodes.words, int(forest.nodes.starts, node) + 1 + value);
}

/**
 * The node of this level with the children in `forest.draft[1 ..]`, or their common child when they are all the same:
 * a level that makes no difference gets no node.
 */
export function makeNode(forest: Forest, level: number): Node {
  const { sizes, draft, nodes } = forest;
  const size = int(sizes, level);
  const first = int(draft, 1);
  let value = 2;
  while (value <= size && draft[value] === first) value++;
  if (value > size) return first;
  draft[0] = level;
  return intern(nodes, draft, size + 1);
}
