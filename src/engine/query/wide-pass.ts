import { FORK, isProduct, type Diagram } from '../diagram/diagram';
import { lowerPair, lowerToSum, resetPairs, setPair } from './pairs';
import { float, int } from '../shared/checked-reads';
import type { PathSums } from './path-sums';
import type { Weights } from './weights';

/** What `packedPass` does, in pairs: for prices so large that packing them would not be exact. */
export function widePass(diagram: Diagram, weights: Weights, sums: PathSums): void {
  passUp(diagram, weights, sums);
  passDown(diagram, sums);
}

function passUp(diagram: Diagram, weights: Weights, { labelWeight, below }: PathSums): void {
  const { order, nodes, arcStart, arcTarget, arcLabel, labelLevel, labelStart, labelValues } = diagram;
  const { offset, change, price } = weights;
  resetPairs(labelWeight);
  for (let label = 0; label < labelLevel.length; label++) {
    const variable = int(order, int(labelLevel, label));
    if (variable === FORK) setPair(labelWeight, label, 0, 0);
    for (let i = int(labelStart, label); i < int(labelStart, label + 1); i++) {
      const value = int(offset, variable) + int(labelValues, i);
      lowerPair(labelWeight, label, float(change, value), float(price, value));
    }
  }
  resetPairs(below);
  setPair(below, nodes, 0, 0);
  for (let node = nodes - 1; node >= 0; node--) {
    const arc = int(arcStart, node);
    if (isProduct(diagram, node)) {
      lowerToSum(below, node, below, int(arcTarget, arc), below, int(arcTarget, arc + 1));
      continue;
    }
    for (let at = arc; at < int(arcStart, node + 1); at++) {
      lowerToSum(below, node, labelWeight, int(arcLabel, at), below, int(arcTarget, at));
    }
  }
}

function passDown(diagram: Diagram, { labelWeight, below, above, byLabel }: PathSums): void {
  const { nodes, arcStart, arcTarget, arcLabel } = diagram;
  resetPairs(byLabel);
  resetPairs(above);
  setPair(above, 0, 0, 0);
  for (let node = 0; node < nodes; node++) {
    const start = int(arcStart, node);
    const product = isProduct(diagram, node);
    for (let arc = start; arc < int(arcStart, node + 1); arc++) {
      const label = int(arcLabel, arc);
      const target = int(arcTarget, arc);
      if (product) {
        // Its two arcs are both taken: beside one goes the other.
        lowerToSum(above, target, above, node, below, int(arcTarget, 2 * start + 1 - arc));
        lowerToSum(byLabel, label, above, node, below, node);
      } else {
        lowerToSum(above, target, above, node, labelWeight, label);
        lowerToSum(byLabel, label, above, node, below, target);
      }
    }
  }
}
