import type { Diagram } from './diagram';
import type { Weights } from './weights';
import { float, int } from './read';

/** Pairs of changes and price, compared change first. */
export interface Pairs {
  readonly change: Float64Array;
  readonly price: Float64Array;
}

export function createPairs(length: number): Pairs {
  return { change: new Float64Array(length), price: new Float64Array(length) };
}

/** Lowers pair `at` to (change, price) if that is less. */
export function lower(pairs: Pairs, at: number, change: number, price: number): void {
  const known = float(pairs.change, at);
  if (change < known || (change === known && price < float(pairs.price, at))) {
    pairs.change[at] = change;
    pairs.price[at] = price;
  }
}

/** What `packedPass` keeps in single numbers, in pairs. */
export interface WideBuffers {
  readonly labelWeight: Pairs;
  readonly labelBest: Pairs;
  readonly below: Pairs;
  readonly above: Pairs;
}

export function createWideBuffers(diagram: Diagram): WideBuffers {
  return {
    labelWeight: createPairs(diagram.labelLevel.length),
    labelBest: createPairs(diagram.labelLevel.length),
    below: createPairs(diagram.nodes + 1),
    above: createPairs(diagram.nodes + 1),
  };
}

/** Fills `labelWeight` and `below`: the lightest value of each label, and the lightest way from each node down. */
export function widePassUp(diagram: Diagram, weights: Weights, { labelWeight, below }: WideBuffers): void {
  const { order, nodes, arcStart, arcTarget, arcLabel, labelLevel, labelStart, labelValues } = diagram;
  const { offset, change, price } = weights;
  reset(labelWeight);
  labelLevel.forEach((level, label) => {
    const start = int(offset, int(order, level));
    for (let i = int(labelStart, label); i < int(labelStart, label + 1); i++) {
      const value = start + int(labelValues, i);
      lower(labelWeight, label, float(change, value), float(price, value));
    }
  });
  reset(below);
  lower(below, nodes, 0, 0);
  for (let node = nodes - 1; node >= 0; node--) {
    for (let arc = int(arcStart, node); arc < int(arcStart, node + 1); arc++) {
      lowerBySum(below, node, labelWeight, int(arcLabel, arc), below, int(arcTarget, arc));
    }
  }
}

/** Fills `above` and `labelBest`, once `widePassUp` has run. */
export function widePassDown(diagram: Diagram, { labelWeight, labelBest, below, above }: WideBuffers): void {
  const { nodes, arcStart, arcTarget, arcLabel } = diagram;
  reset(labelBest);
  reset(above);
  lower(above, 0, 0, 0);
  for (let node = 0; node < nodes; node++) {
    for (let arc = int(arcStart, node); arc < int(arcStart, node + 1); arc++) {
      const label = int(arcLabel, arc);
      const target = int(arcTarget, arc);
      lowerBySum(above, target, above, node, labelWeight, label);
      lowerBySum(labelBest, label, above, node, below, target);
    }
  }
}

function reset(pairs: Pairs): void {
  pairs.change.fill(Infinity);
  pairs.price.fill(Infinity);
}

function lowerBySum(into: Pairs, at: number, a: Pairs, i: number, b: Pairs, j: number): void {
  lower(into, at, float(a.change, i) + float(b.change, j), float(a.price, i) + float(b.price, j));
}
