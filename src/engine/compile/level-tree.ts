import { FORK } from '../diagram/diagram';
import { int } from '../shared/checked-reads';

/**
 * How the levels of a diagram hang together: a tree in preorder, so that a level and those below it are a run of numbers.
 *
 * A level decides a variable, or is a fork. Below a fork are two subtrees, whose variables have nothing to do with one another
 * once those above are decided. Any other level has at most one child, the next level.
 */
export interface LevelTree {
  /** The variable that each level decides; FORK for a fork. */
  readonly order: Int32Array;
  /** The first level that is no longer below each level. */
  readonly end: Int32Array;
  /** The nearest fork above each level; -1 when there is none. */
  readonly forkAbove: Int32Array;
}

/** One level below the other, top first. */
export function chainOf(order: Int32Array): LevelTree {
  return {
    order,
    end: new Int32Array(order.length).fill(order.length),
    forkAbove: new Int32Array(order.length).fill(-1),
  };
}

/**
 * The levels of a forest of variables. Siblings are split into halves by forks, the halves again, and so on.
 *
 * @param children the roots of the forest, and the children of each variable
 */
export function layOut(roots: readonly number[], children: readonly (readonly number[])[]): LevelTree {
  const order: number[] = [];
  const parent: number[] = [];
  const forkAbove: number[] = [];
  const waiting = [{ siblings: roots, above: -1, fork: -1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { siblings, above, fork } = next;
    const [first] = siblings;
    if (first === undefined) continue;
    const level = order.length;
    parent.push(above);
    forkAbove.push(fork);
    if (siblings.length === 1) {
      order.push(first);
      waiting.push({ siblings: children[first] ?? [], above: level, fork });
    } else {
      const half = siblings.length >> 1;
      order.push(FORK);
      waiting.push({ siblings: siblings.slice(half), above: level, fork: level });
      waiting.push({ siblings: siblings.slice(0, half), above: level, fork: level });
    }
  }
  return { order: Int32Array.from(order), end: endsOf(parent), forkAbove: Int32Array.from(forkAbove) };
}

function endsOf(parent: readonly number[]): Int32Array {
  const end = Int32Array.from(parent, (_, level) => level + 1);
  for (let level = parent.length - 1; level >= 0; level--) {
    const above = parent[level] ?? -1;
    if (above >= 0) end[above] = Math.max(int(end, above), int(end, level));
  }
  return end;
}

/** The lowest level that has both levels at or below it. */
export function commonLevel({ end, forkAbove }: LevelTree, a: number, b: number): number {
  let level = Math.min(a, b);
  const lower = Math.max(a, b);
  while (int(end, level) <= lower) level = int(forkAbove, level);
  return level;
}

/** The levels right below a level: none, one, or the two sides of a fork. */
export function childrenOf({ end }: LevelTree, level: number): number[] {
  const children: number[] = [];
  for (let child = level + 1; child < (end[level] ?? 0); child = int(end, child)) children.push(child);
  return children;
}

/** The level that decides each variable. */
export function levelsOf({ order }: LevelTree): Int32Array {
  const levels = new Int32Array(order.filter((variable) => variable !== FORK).length);
  order.forEach((variable, level) => {
    if (variable !== FORK) levels[variable] = level;
  });
  return levels;
}
