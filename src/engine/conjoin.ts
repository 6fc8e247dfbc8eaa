import { ALWAYS, makeNode, NEVER, type Forest, type Node } from './forest';
import { createInterner, intern, withRoom, type Interner } from './interner';
import { int } from './read';

/**
 * The node for "f and g", level by level rather than by recursion, so that a problem of any depth fits on the stack.
 * Down: every pair of nodes that meets is noted once, on its level. Up: the pairs of a level become nodes, now that
 * those below them are known. Bryant 1986, "Graph-based algorithms for Boolean function manipulation", has the
 * recursive form.
 *
 * @param limit how many pairs may meet, with 16 children each; undefined when there are more
 */
export function conjoin(forest: Forest, f: Node, g: Node, limit: number): Node | undefined {
  const levels = forest.sizes.length;
  const meeting = createMeeting(levels);
  const root = meet(forest, meeting, f, g);
  if (root >= 0) return root;
  for (let level = 0; level < levels; level++) {
    // A level's list is complete when its turn comes: pairs come from levels above.
    for (let pair = int(meeting.heads, level); pair >= 0; pair = int(meeting.next, pair)) {
      expand(forest, meeting, pair, level);
      if (meeting.pairs.size > limit || meeting.used > 16 * limit) return undefined;
    }
  }
  const made = new Int32Array(meeting.pairs.size);
  for (let level = levels - 1; level >= 0; level--) {
    for (let pair = int(meeting.heads, level); pair >= 0; pair = int(meeting.next, pair)) {
      made[pair] = resolve(forest, meeting, made, pair, level);
    }
  }
  return int(made, ~root);
}

/** The pairs of nodes that meet, in lists by level; and for each pair that was expanded, what its children are. */
interface Meeting {
  readonly pairs: Interner;
  readonly key: Int32Array;
  next: Int32Array;
  readonly heads: Int32Array;
  /** A node that is known already, or ~pair. */
  children: Int32Array;
  firstChild: Int32Array;
  used: number;
}

function createMeeting(levels: number): Meeting {
  return {
    pairs: createInterner(),
    key: new Int32Array(2),
    next: new Int32Array(64),
    heads: new Int32Array(levels).fill(-1),
    children: new Int32Array(256),
    firstChild: new Int32Array(64),
    used: 0,
  };
}

/** The conjunction of f and g when it is plain to see, else ~pair. */
function meet(forest: Forest, meeting: Meeting, f: Node, g: Node): number {
  if (f === NEVER || g === NEVER) return NEVER;
  if (f === ALWAYS || f === g) return g;
  if (g === ALWAYS) return f;
  const { pairs, key, heads } = meeting;
  key[0] = Math.min(f, g);
  key[1] = Math.max(f, g);
  const known = pairs.size;
  const pair = intern(pairs, key, 2);
  if (pair === known) {
    const { words, starts } = forest.nodes;
    const level = Math.min(int(words, int(starts, f)), int(words, int(starts, g)));
    meeting.next = withRoom(meeting.next, pair + 1);
    meeting.next[pair] = int(heads, level);
    heads[level] = pair;
  }
  return ~pair;
}

function expand(forest: Forest, meeting: Meeting, pair: number, level: number): void {
  const { words, starts } = forest.nodes;
  const size = int(forest.sizes, level);
  const f = int(meeting.pairs.words, 2 * pair);
  const g = int(meeting.pairs.words, 2 * pair + 1);
  const fStart = int(starts, f);
  const gStart = int(starts, g);
  const fDecides = words[fStart] === level;
  const gDecides = words[gStart] === level;
  meeting.firstChild = withRoom(meeting.firstChild, pair + 1);
  meeting.firstChild[pair] = meeting.used;
  meeting.children = withRoom(meeting.children, meeting.used + size);
  const { children } = meeting;
  let lastF = -1;
  let lastG = -1;
  let last = 0;
  for (let value = 1; value <= size; value++) {
    const fChild = fDecides ? int(words, fStart + value) : f;
    const gChild = gDecides ? int(words, gStart + value) : g;
    // Neighbouring values often lead to the same place.
    if (fChild !== lastF || gChild !== lastG) last = meet(forest, meeting, fChild, gChild);
    lastF = fChild;
    lastG = gChild;
    children[meeting.used++] = last;
  }
}

function resolve(forest: Forest, meeting: Meeting, made: Int32Array, pair: number, level: number): Node {
  const { draft } = forest;
  const { children } = meeting;
  const first = int(meeting.firstChild, pair);
  const size = int(forest.sizes, level);
  for (let value = 0; value < size; value++) {
    const child = int(children, first + value);
    draft[1 + value] = child < 0 ? int(made, ~child) : child;
  }
  return makeNode(forest, level);
}
