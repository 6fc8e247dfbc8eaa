import type { Diagram } from '../diagram/diagram';
import type { Pairs } from './pairs';
import type { Pass } from './pass';
import { float, int } from '../shared/checked-reads';
import type { Weights } from './weights';

/**
 * The lexicographically first of the lightest paths, by the problem's order, which need not be the diagram's: from each node
 * to the terminal, and from the root to each node. Both can be chosen apart because they decide different variables: of two
 * paths to a node the one that comes first does so whatever path goes on from it, and the other way round.
 */
export interface BestPaths {
  /** The value that a path takes by an arc of each label, and on each level that it skips. */
  readonly valueOfLabel: Int32Array;
  readonly valueOfFree: Int32Array;
  /** The first arc of the path from each node to the terminal. */
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

export function findBestPaths(diagram: Diagram, { weights, sums }: Pass): BestPaths {
  const { order, nodes, arcs, arcStart, arcTarget, arcLabel, labelLevel } = diagram;
  const { labelWeight, below, above } = sums;
  const paths: BestPaths = {
    valueOfLabel: firstLightestOfLabels(diagram, weights),
    valueOfFree: Int32Array.from(order, (variable) => firstLightest(weights, variable)),
    arcBelow: new Int32Array(nodes).fill(-1),
    arcAbove: new Int32Array(nodes + 1).fill(-1),
    nodeOfArc: new Int32Array(arcs),
    ...arcsByLabel(diagram),
  };
  const one = new Int32Array(order.length);
  const other = new Int32Array(order.length);
  const comesFirst = (a: number, b: number, from: number, to: number): boolean => {
    writePath(diagram, paths, a, one);
    writePath(diagram, paths, b, other);
    return isBefore(diagram, one, other, from, to);
  };
  for (let node = nodes - 1; node >= 0; node--) {
    for (let arc = int(arcStart, node); arc < int(arcStart, node + 1); arc++) {
      paths.nodeOfArc[arc] = node;
      const label = int(arcLabel, arc);
      if (!isSum(below, node, labelWeight, label, below, int(arcTarget, arc))) continue;
      const best = int(paths.arcBelow, node);
      if (best < 0 || comesFirst(arc, best, int(labelLevel, label), order.length)) paths.arcBelow[node] = arc;
    }
  }
  for (let arc = 0; arc < arcs; arc++) {
    const target = int(arcTarget, arc);
    const label = int(arcLabel, arc);
    if (!isSum(above, target, above, int(paths.nodeOfArc, arc), labelWeight, label)) continue;
    const best = int(paths.arcAbove, target);
    if (best < 0 || comesFirst(arc, best, 0, int(diagram.labelTarget, label))) paths.arcAbove[target] = arc;
  }
  return paths;
}

function arcsByLabel({ arcLabel, labelLevel }: Diagram): Pick<BestPaths, 'labelArcs' | 'arcsByLabel'> {
  const labelArcs = new Int32Array(labelLevel.length + 1);
  for (const label of arcLabel) labelArcs[label + 1] = int(labelArcs, label + 1) + 1;
  for (let label = 0; label < labelLevel.length; label++) {
    labelArcs[label + 1] = int(labelArcs, label + 1) + int(labelArcs, label);
  }
  const next = labelArcs.slice();
  const sorted = new Int32Array(arcLabel.length);
  arcLabel.forEach((label, arc) => {
    const at = int(next, label);
    sorted[at] = arc;
    next[label] = at + 1;
  });
  return { labelArcs, arcsByLabel: sorted };
}

/** Writes the values of the path through this arc, as far as it is known above and below; of the best path for -1. */
export function writePath(diagram: Diagram, paths: BestPaths, arc: number, into: LevelValues): void {
  const { nodes, arcTarget, arcLabel, labelLevel } = diagram;
  into.set(paths.valueOfFree);
  const take = (taken: number): void => {
    const label = int(arcLabel, taken);
    into[int(labelLevel, label)] = int(paths.valueOfLabel, label);
  };
  for (let up = arc; up >= 0; up = int(paths.arcAbove, int(paths.nodeOfArc, up))) take(up);
  for (let node = arc < 0 ? 0 : int(arcTarget, arc); node < nodes;) {
    const down = int(paths.arcBelow, node);
    take(down);
    node = int(arcTarget, down);
  }
}

/** Whether `a` comes before `b` by the problem's order of variables and values, compared on some levels only. */
export function isBefore(
  { order }: Diagram,
  a: LevelValues,
  b: LevelValues,
  from: number,
  to: number,
): boolean {
  let first = order.length;
  let before = false;
  for (let level = from; level < to; level++) {
    if (a[level] === b[level] || int(order, level) > first) continue;
    first = int(order, level);
    before = int(a, level) < int(b, level);
  }
  return before;
}

function isSum(sum: Pairs, at: number, a: Pairs, i: number, b: Pairs, j: number): boolean {
  return (
    float(a.change, i) + float(b.change, j) === sum.change[at] &&
    float(a.price, i) + float(b.price, j) === sum.price[at]
  );
}

function firstLightestOfLabels(diagram: Diagram, { offset, change, price }: Weights): Int32Array {
  const { order, labelLevel, labelStart, labelValues } = diagram;
  return Int32Array.from(labelLevel, (level, label) => {
    const start = int(offset, int(order, level));
    let best = -1;
    for (let i = int(labelStart, label); i < int(labelStart, label + 1); i++) {
      const value = int(labelValues, i);
      const lighter =
        best < 0 ||
        float(change, start + value) < float(change, start + best) ||
        (change[start + value] === change[start + best] &&
          float(price, start + value) < float(price, start + best));
      if (lighter) best = value;
    }
    return best;
  });
}

/** The lightest value of a variable weighs nothing. */
function firstLightest({ offset, change, price }: Weights, variable: number): number {
  let value = int(offset, variable);
  while (change[value] !== 0 || price[value] !== 0) value++;
  return value - int(offset, variable);
}
