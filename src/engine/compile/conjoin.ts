import { FALSE, levelOf, makeNode, TRUE, type Forest, type NodeId } from './forest';
import { FORK } from '../diagram/diagram';
import { commonLevel } from './level-tree';
import { createUniqueTable, findOrAdd, withRoom, type UniqueTable } from './unique-table';
import { int } from '../shared/checked-reads';

/**
 * The node for "f and g": Apply (Bryant 1986, "Graph-based algorithms for Boolean function manipulation"), level by level
 * rather than by recursion, so that a problem of any depth fits on the stack. Top down, every pair of nodes to be conjoined
 * is listed once, on its level. Bottom up, the pairs of each level become nodes.
 *
 * @param limit how many pairs there may be, with 16 children each; undefined when there are more
 */
export function conjoin(forest: Forest, f: NodeId, g: NodeId, limit: number): NodeId | undefined {
  const lists = createPairLists(forest.sizes.length);
  const root = conjunctionOf(forest, lists, f, g);
  if (root >= 0) return root;
  const top = commonLevel(forest.tree, levelOf(forest, f), levelOf(forest, g));
  const end = int(forest.tree.end, top);
  for (let level = top; level < end; level++) {
    // A level's list is complete when its turn comes: pairs come from levels above.
    for (let pair = int(lists.heads, level); pair >= 0; pair = int(lists.next, pair)) {
      expand(forest, lists, pair, level);
      if (lists.pairs.size > limit || lists.used > 16 * limit) return undefined;
    }
  }
  const made = new Int32Array(lists.pairs.size);
  for (let level = end - 1; level >= top; level--) {
    for (let pair = int(lists.heads, level); pair >= 0; pair = int(lists.next, pair)) {
      made[pair] = resolve(forest, lists, made, pair, level);
    }
  }
  return int(made, ~root);
}

/** The pairs of nodes to be conjoined, in linked lists by level, and the children of those expanded so far. */
interface PairLists {
  readonly pairs: UniqueTable;
  readonly key: Int32Array;
  next: Int32Array;
  readonly heads: Int32Array;
  /** A node that is known already, or ~pair. */
  children: Int32Array;
  firstChild: Int32Array;
  used: number;
}

function createPairLists(levels: number): PairLists {
  return {
    pairs: createUniqueTable(),
    key: new Int32Array(2),
    next: new Int32Array(64),
    heads: new Int32Array(levels).fill(-1),
    children: new Int32Array(256),
    firstChild: new Int32Array(64),
    used: 0,
  };
}

/** The conjunction of f and g where it is trivial, else ~pair. */
function conjunctionOf(forest: Forest, lists: PairLists, f: NodeId, g: NodeId): number {
  if (f === FALSE || g === FALSE) return FALSE;
  if (f === TRUE || f === g) return g;
  if (g === TRUE) return f;
  const { pairs, key, heads } = lists;
  key[0] = Math.min(f, g);
  key[1] = Math.max(f, g);
  const known = pairs.size;
  const pair = findOrAdd(pairs, key, 2);
  if (pair === known) {
    const level = commonLevel(forest.tree, levelOf(forest, f), levelOf(forest, g));
    lists.next = withRoom(lists.next, pair + 1);
    lists.next[pair] = int(heads, level);
    heads[level] = pair;
  }
  return ~pair;
}

function expand(forest: Forest, lists: PairLists, pair: number, level: number): void {
  const f = int(lists.pairs.words, 2 * pair);
  const g = int(lists.pairs.words, 2 * pair + 1);
  const size = int(forest.sizes, level);
  lists.firstChild = withRoom(lists.firstChild, pair + 1);
  lists.firstChild[pair] = lists.used;
  lists.children = withRoom(lists.children, lists.used + size);
  const { children } = lists;
  let lastF = -1;
  let lastG = -1;
  let last = 0;
  for (let value = 0; value < size; value++) {
    const fChild = cofactor(forest, f, level, value);
    const gChild = cofactor(forest, g, level, value);
    // Consecutive values often have the same child.
    if (fChild !== lastF || gChild !== lastG) last = conjunctionOf(forest, lists, fChild, gChild);
    lastF = fChild;
    lastG = gChild;
    children[lists.used++] = last;
  }
}

/** What is left of a node once its level, or one above it, is decided; at a fork, what it says of one side. */
function cofactor(forest: Forest, node: NodeId, level: number, value: number): NodeId {
  const { tree, nodes } = forest;
  const start = int(nodes.starts, node);
  const own = int(nodes.words, start);
  if (own === level) return int(nodes.words, start + 1 + value);
  if (tree.order[level] !== FORK) return node;
  const side = own < int(tree.end, level + 1) ? 0 : 1;
  return side === value ? node : TRUE;
}

function resolve(forest: Forest, lists: PairLists, made: Int32Array, pair: number, level: number): NodeId {
  const { draft } = forest;
  const { children } = lists;
  const first = int(lists.firstChild, pair);
  const size = int(forest.sizes, level);
  for (let value = 0; value < size; value++) {
    const child = int(children, first + value);
    draft[1 + value] = child < 0 ? int(made, ~child) : child;
  }
  return makeNode(forest, level);
}
