import type { Diagram } from '../diagram/diagram';
import { lowerPair, resetPairs, setPair, type Pairs } from './pairs';
import { float, int } from '../shared/checked-reads';
import type { PathSums } from './path-sums';
import type { ArcMinima } from './arc-minima';
import type { Weights } from './weights';

/** What `packedPass` does, in pairs: for prices so large that packing them would not be exact. */
export function widePass(diagram: Diagram, weights: Weights, sums: PathSums, minima: ArcMinima): void {
  passUp(diagram, weights, sums);
  passDown(diagram, sums, minima.others);
  const { others, total, best } = minima;
  const { labelWeight, below } = sums;
  resetPairs(total);
  for (let label = 0; label < labelWeight.change.length; label++) {
    lowerToSum(total, label, others, label, labelWeight, label);
  }
  setPair(best, 0, float(below.change, 0), float(below.price, 0));
}

function passUp(diagram: Diagram, weights: Weights, { labelWeight, below }: PathSums): void {
  const { order, nodes, arcStart, arcTarget, arcLabel, labelLevel, labelStart, labelValues } = diagram;
  const { offset, change, price } = weights;
  resetPairs(labelWeight);
  for (let label = 0; label < labelLevel.length; label++) {
    const first = int(offset, int(order, int(labelLevel, label)));
    for (let i = int(labelStart, label); i < int(labelStart, label + 1); i++) {
      const value = first + int(labelValues, i);
      lowerPair(labelWeight, label, float(change, value), float(price, value));
    }
  }
  resetPairs(below);
  setPair(below, nodes, 0, 0);
  for (let node = nodes - 1; node >= 0; node--) {
    for (let arc = int(arcStart, node); arc < int(arcStart, node + 1); arc++) {
      lowerToSum(below, node, labelWeight, int(arcLabel, arc), below, int(arcTarget, arc));
    }
  }
}

function passDown(diagram: Diagram, { labelWeight, below, above }: PathSums, others: Pairs): void {
  const { nodes, arcStart, arcTarget, arcLabel } = diagram;
  resetPairs(others);
  resetPairs(above);
  setPair(above, 0, 0, 0);
  for (let node = 0; node < nodes; node++) {
    for (let arc = int(arcStart, node); arc < int(arcStart, node + 1); arc++) {
      const label = int(arcLabel, arc);
      const target = int(arcTarget, arc);
      lowerToSum(above, target, above, node, labelWeight, label);
      lowerToSum(others, label, above, node, below, target);
    }
  }
}

function lowerToSum(into: Pairs, at: number, a: Pairs, i: number, b: Pairs, j: number): void {
  lowerPair(into, at, float(a.change, i) + float(b.change, j), float(a.price, i) + float(b.price, j));
}
