import { FORK, isProduct, type Diagram } from '../diagram/diagram';
import { isSum } from './pairs';
import type { Pass } from './pass';
import { float, int } from '../shared/checked-reads';
import type { PathSums } from './path-sums';
import type { Weights } from './weights';

import {
  compareAndClear,
  createPart,
  otherPart,
  writeArc,
  writeBelow,
  writeBeside,
  type BestPaths,
} from './paths';

/** The best paths down, and room for those above. */
export function findBestPaths(diagram: Diagram, { weights, sums }: Pass): BestPaths {
  const { order, nodes, arcs } = diagram;
  const paths: BestPaths = {
    valueOfLabel: firstLightestOfLabels(diagram, weights),
    valueOfFree: Int32Array.from(order, (variable) =>
      variable === FORK ? 0 : firstLightest(weights, variable),
    ),
    arcBelow: new Int32Array(nodes).fill(-1),
    arcAbove: new Int32Array(nodes).fill(-1),
    nodeOfArc: new Int32Array(arcs),
    ...arcsByLabel(diagram),
  };
  findBelow(diagram, sums, paths);
  return paths;
}

function findBelow(diagram: Diagram, { labelWeight, below }: PathSums, paths: BestPaths): void {
  const { nodes, arcStart, arcTarget, arcLabel } = diagram;
  const one = createPart(paths);
  const other = createPart(paths);
  const comesFirst = (a: number, b: number): boolean => {
    for (const [arc, part] of [
      [a, one],
      [b, other],
    ] as const) {
      writeArc(diagram, paths, arc, part);
      writeBelow(diagram, paths, int(arcTarget, arc), part);
    }
    return compareAndClear(diagram, paths, one, other);
  };
  for (let node = nodes - 1; node >= 0; node--) {
    const start = int(arcStart, node);
    const end = int(arcStart, node + 1);
    paths.nodeOfArc.fill(node, start, end);
    if (isProduct(diagram, node)) paths.arcBelow[node] = start;
    else {
      for (let arc = start; arc < end; arc++) {
        if (!isSum(below, node, labelWeight, int(arcLabel, arc), below, int(arcTarget, arc))) continue;
        const best = int(paths.arcBelow, node);
        if (best < 0 || comesFirst(arc, best)) paths.arcBelow[node] = arc;
      }
    }
  }
}

/** Fills in `arcAbove`, which only a wanted value needs. */
export function findAbove(diagram: Diagram, { labelWeight, below, above }: PathSums, paths: BestPaths): void {
  const { nodes, arcs, arcTarget, arcLabel } = diagram;
  const { arcAbove, nodeOfArc } = paths;
  const one = createPart(paths);
  const other = createPart(paths);
  const nodeOf = (arc: number): number => (arc < 0 ? -1 : int(nodeOfArc, arc));
  const comesFirst = (a: number, b: number): boolean => {
    // Up both paths to where they part, always on the one that is lower.
    for (let up = a, otherUp = b; up !== otherUp;) {
      if (nodeOf(up) > nodeOf(otherUp)) {
        writeBeside(diagram, paths, up, one);
        up = int(arcAbove, nodeOf(up));
      } else {
        writeBeside(diagram, paths, otherUp, other);
        otherUp = int(arcAbove, nodeOf(otherUp));
      }
    }
    return compareAndClear(diagram, paths, one, other);
  };
  for (let arc = 0; arc < arcs; arc++) {
    const target = int(arcTarget, arc);
    if (target === nodes) continue;
    const node = int(nodeOfArc, arc);
    const isLightest = isProduct(diagram, node)
      ? isSum(above, target, above, node, below, int(arcTarget, otherPart(diagram, paths, arc)))
      : isSum(above, target, above, node, labelWeight, int(arcLabel, arc));
    if (!isLightest) continue;
    const best = int(arcAbove, target);
    if (best < 0 || comesFirst(arc, best)) arcAbove[target] = arc;
  }
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

function firstLightestOfLabels(diagram: Diagram, { offset, change, price }: Weights): Int32Array {
  const { order, labelLevel, labelStart, labelValues } = diagram;
  return Int32Array.from(labelLevel, (level, label) => {
    const variable = int(order, level);
    if (variable === FORK) return -1;
    const start = int(offset, variable);
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
