import type { Diagram } from '../diagram/diagram';
import { setPair, type Pairs } from './pairs';
import { float, int } from '../shared/checked-reads';
import { createPathSums, type PathSums } from './path-sums';
import type { ArcMinima } from './arc-minima';
import type { Weights } from './weights';

/** Buffers of a pass, one entry per node, label or value. Kept from call to call, so that none allocates. */
export interface PackedBuffers {
  readonly valueWeight: Float64Array;
  readonly labelWeight: Float64Array;
  /** The lightest combination through each label, its own value not counted. */
  readonly labelBest: Float64Array;
  readonly below: Float64Array;
  readonly above: Float64Array;
  /** The same numbers as pairs whose change is 0: the unit is within the price. */
  readonly sums: PathSums;
}

export function createPackedBuffers(diagram: Diagram, weights: Weights): PackedBuffers {
  const labels = diagram.labelLevel.length;
  const sums = createPathSums(labels, diagram.nodes);
  return {
    valueWeight: new Float64Array(weights.change.length),
    labelWeight: sums.labelWeight.price,
    labelBest: new Float64Array(labels),
    below: sums.below.price,
    above: sums.above.price,
    sums,
  };
}

/**
 * What one change weighs when a pair is packed into a single number: more than prices can make up for, and a power of
 * two, so that unpacking divides exactly. 0 when the pairs would not fit into the 53 bits of a number.
 */
export function changeUnit(weights: Weights): number {
  let unit = 2;
  while (unit < 2 * weights.spread) unit *= 2;
  return unit * (weights.chosen + 1) <= Number.MAX_SAFE_INTEGER ? unit : 0;
}

/**
 * Finds the lightest valid combination through every label, pairs packed into numbers: one run up the arrays and one
 * down. After Andersen, Hadzic, Pisinger 2010, "Interactive cost configuration over decision diagrams",
 * https://doi.org/10.1613/jair.2905.
 *
 * @param unit what `changeUnit` says
 */
export function packedPass(
  diagram: Diagram,
  weights: Weights,
  unit: number,
  buffers: PackedBuffers,
  minima: ArcMinima,
): void {
  weighLabels(diagram, weights, unit, buffers);
  passUp(diagram, buffers);
  passDown(diagram, buffers);
  const { labelBest, labelWeight, below } = buffers;
  for (let label = 0; label < labelBest.length; label++) {
    const others = float(labelBest, label);
    unpack(minima.others, label, others, unit, weights.spread);
    unpack(minima.total, label, others + float(labelWeight, label), unit, weights.spread);
  }
  unpack(minima.best, 0, float(below, 0), unit, weights.spread);
}

function weighLabels(diagram: Diagram, weights: Weights, unit: number, buffers: PackedBuffers): void {
  const { order, labelLevel, labelStart, labelValues } = diagram;
  const { offset, change, price } = weights;
  const { valueWeight, labelWeight } = buffers;
  for (let value = 0; value < valueWeight.length; value++) {
    valueWeight[value] = float(change, value) * unit + float(price, value);
  }
  for (let label = 0; label < labelWeight.length; label++) {
    const first = int(offset, int(order, int(labelLevel, label)));
    const end = int(labelStart, label + 1);
    let least = Infinity;
    for (let i = int(labelStart, label); i < end; i++) {
      const weight = float(valueWeight, first + int(labelValues, i));
      if (weight < least) least = weight;
    }
    labelWeight[label] = least;
  }
}

function passUp(diagram: Diagram, { labelWeight, below }: PackedBuffers): void {
  const { nodes, arcStart, arcTarget, arcLabel } = diagram;
  below[nodes] = 0;
  let end = diagram.arcs;
  for (let node = nodes - 1; node >= 0; node--) {
    const start = int(arcStart, node);
    let least = Infinity;
    for (let arc = start; arc < end; arc++) {
      const weight = float(labelWeight, int(arcLabel, arc)) + float(below, int(arcTarget, arc));
      if (weight < least) least = weight;
    }
    below[node] = least;
    end = start;
  }
}

function passDown(diagram: Diagram, { labelWeight, labelBest, below, above }: PackedBuffers): void {
  const { nodes, arcStart, arcTarget, arcLabel } = diagram;
  labelBest.fill(Infinity);
  above.fill(Infinity);
  above[0] = 0;
  let arc = 0;
  for (let node = 0; node < nodes; node++) {
    const end = int(arcStart, node + 1);
    const here = float(above, node);
    for (; arc < end; arc++) {
      const label = int(arcLabel, arc);
      const target = int(arcTarget, arc);
      const reach = here + float(labelWeight, label);
      if (reach < float(above, target)) above[target] = reach;
      const others = here + float(below, target);
      if (others < float(labelBest, label)) labelBest[label] = others;
    }
  }
}

/** Prices differ by less than `spread` both ways, and `unit` is at least twice that. */
function unpack(into: Pairs, at: number, weight: number, unit: number, spread: number): void {
  const change = Math.floor((weight + spread) / unit);
  setPair(into, at, change, weight - change * unit);
}
