import { isProduct, type Diagram } from '../diagram/diagram';
import { int } from '../shared/checked-reads';

/**
 * The lexicographically first of the lightest paths, by the problem's order, which need not be the diagram's: from each node
 * to the terminal, and from the root to each node. At a product a path goes both ways at once. Parts of a path can be chosen
 * apart because they decide different variables: the part that comes first does so whatever the others are.
 */
export interface BestPaths {
  /** The value that a path takes by an arc of each label, and on each level that it skips. */
  readonly valueOfLabel: Int32Array;
  readonly valueOfFree: Int32Array;
  /** The first arc of the path from each node to the terminal; of a product the left one. */
  readonly arcBelow: Int32Array;
  /** The last arc of the path from the root to each node; -1 for the root. */
  readonly arcAbove: Int32Array;
  /** The node that each arc comes from. */
  readonly nodeOfArc: Int32Array;
  /** The arcs of each label are `arcsByLabel[labelArcs[label] .. labelArcs[label + 1] - 1]`. */
  readonly labelArcs: Int32Array;
  readonly arcsByLabel: Int32Array;
}

/** A value index for each level. */
export type LevelValues = Int32Array;

/** Some values of a combination; those on other levels are free. */
export interface Part {
  readonly values: LevelValues;
  /** The levels that have been written. */
  levels: number[];
}

export function createPart({ valueOfFree }: BestPaths): Part {
  return { values: valueOfFree.slice(), levels: [] };
}

/** Whether `a` comes before `b`; both are empty afterwards. */
export function compareAndClear(diagram: Diagram, { valueOfFree }: BestPaths, a: Part, b: Part): boolean {
  const isFirst = isBefore(diagram, a.values, b.values, [...a.levels, ...b.levels]);
  for (const part of [a, b]) {
    for (const level of part.levels) part.values[level] = int(valueOfFree, level);
    part.levels = [];
  }
  return isFirst;
}

/** The combination of the best path through this arc; of the best of all for -1. */
export function pathThrough(diagram: Diagram, paths: BestPaths, arc: number): LevelValues {
  const whole = createPart(paths);
  for (let up = arc; up >= 0; up = int(paths.arcAbove, int(paths.nodeOfArc, up))) {
    writeBeside(diagram, paths, up, whole);
  }
  writeBelow(diagram, paths, arc < 0 ? 0 : int(diagram.arcTarget, arc), whole);
  return whole.values;
}

/** Writes what an arc adds to a path: its value; of a product all that is on the other side. */
export function writeBeside(diagram: Diagram, paths: BestPaths, arc: number, part: Part): void {
  if (isProduct(diagram, int(paths.nodeOfArc, arc))) {
    writeBelow(diagram, paths, int(diagram.arcTarget, otherPart(diagram, paths, arc)), part);
  } else writeArc(diagram, paths, arc, part);
}

/** Writes the best path from a node down. */
export function writeBelow(diagram: Diagram, paths: BestPaths, from: number, part: Part): void {
  const { nodes, arcTarget } = diagram;
  const waiting = [from];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    while (node < nodes) {
      const arc = int(paths.arcBelow, node);
      if (isProduct(diagram, node)) waiting.push(int(arcTarget, arc + 1));
      else writeArc(diagram, paths, arc, part);
      node = int(arcTarget, arc);
    }
  }
}

export function writeArc(
  { arcLabel, labelLevel }: Diagram,
  { valueOfLabel }: BestPaths,
  arc: number,
  part: Part,
): void {
  const label = int(arcLabel, arc);
  const level = int(labelLevel, label);
  part.values[level] = int(valueOfLabel, label);
  part.levels.push(level);
}

/** Whether `a` comes before `b` by the problem's order of variables and values, on the levels given. */
export function isBefore(
  { order }: Diagram,
  a: LevelValues,
  b: LevelValues,
  levels: Iterable<number>,
): boolean {
  let first = order.length;
  let before = false;
  for (const level of levels) {
    if (a[level] === b[level] || int(order, level) > first) continue;
    first = int(order, level);
    before = int(a, level) < int(b, level);
  }
  return before;
}

/** The other one of the two arcs of a product. */
export function otherPart({ arcStart }: Diagram, { nodeOfArc }: BestPaths, arc: number): number {
  return 2 * int(arcStart, int(nodeOfArc, arc)) + 1 - arc;
}
