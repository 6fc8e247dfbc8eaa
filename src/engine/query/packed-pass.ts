import { FORK, type Diagram } from '../diagram/diagram';
import type { Pairs } from './pairs';
import { float, int } from '../shared/checked-reads';
import { createPathSums, type PathSums } from './path-sums';
import type { Weights } from './weights';

/** Buffers of a pass, one entry per node, label or value. Kept from call to call, so that none allocates. */
export interface PackedBuffers {
  readonly valueWeight: Float64Array;
  readonly labelWeight: Float64Array;
  readonly byLabel: Float64Array;
  readonly below: Float64Array;
  readonly above: Float64Array;
  /** The same numbers as pairs whose change is 0: the unit is within the price. */
  readonly sums: PathSums;
}

export function createPackedBuffers(diagram: Diagram, weights: Weights): PackedBuffers {
  const sums = createPathSums(diagram);
  return {
    valueWeight: new Float64Array(weights.change.length),
    labelWeight: sums.labelWeight.price,
    byLabel: sums.byLabel.price,
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
 * Finds the lightest valid combination by every label, pairs packed into numbers: one run up the arrays and one down. After
 * Andersen, Hadzic, Pisinger 2010, "Interactive cost configuration over decision diagrams",
 * https://doi.org/10.1613/jair.2905.
 *
 * @param unit what `changeUnit` says
 */
export function packedPass(diagram: Diagram, weights: Weights, unit: number, buffers: PackedBuffers): void {
  weighLabels(diagram, weights, unit, buffers);
  passUp(diagram, buffers);
  passDown(diagram, buffers);
}

function weighLabels(diagram: Diagram, weights: Weights, unit: number, buffers: PackedBuffers): void {
  const { order, labelLevel, labelStart, labelValues } = diagram;
  const { offset, change, price } = weights;
  const { valueWeight, labelWeight } = buffers;
  for (let value = 0; value < valueWeight.length; value++) {
    valueWeight[value] = float(change, value) * unit + float(price, value);
  }
  for (let label = 0; label < labelWeight.length; label++) {
    const variable = int(order, int(labelLevel, label));
    if (variable === FORK) continue; // weighs nothing
    const first = int(offset, variable);
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
  const { order, nodes, levelStart, arcStart, arcTarget, arcLabel } = diagram;
  below[nodes] = 0;
  for (let level = order.length - 1; level >= 0; level--) {
    const first = int(levelStart, level);
    const isFork = order[level] === FORK;
    let end = int(arcStart, int(levelStart, level + 1));
    for (let node = int(levelStart, level + 1) - 1; node >= first; node--) {
      const start = int(arcStart, node);
      if (isFork) {
        below[node] = float(below, int(arcTarget, start)) + float(below, int(arcTarget, start + 1));
      } else {
        let least = Infinity;
        for (let arc = start; arc < end; arc++) {
          const weight = float(labelWeight, int(arcLabel, arc)) + float(below, int(arcTarget, arc));
          if (weight < least) least = weight;
        }
        below[node] = least;
      }
      end = start;
    }
  }
}

function passDown(diagram: Diagram, buffers: PackedBuffers): void {
  const { order, levelStart, arcStart } = diagram;
  buffers.byLabel.fill(Infinity);
  buffers.above.fill(Infinity);
  buffers.above[0] = 0;
  for (let level = 0; level < order.length; level++) {
    const end = int(levelStart, level + 1);
    if (order[level] === FORK) {
      for (let node = int(levelStart, level); node < end; node++) {
        const arc = int(arcStart, node);
        passPart(diagram, buffers, node, arc, arc + 1);
        passPart(diagram, buffers, node, arc + 1, arc);
      }
    } else {
      for (let node = int(levelStart, level); node < end; node++) passDecision(diagram, buffers, node);
    }
  }
}

/** From a product to the target of one of its arcs, beside what the other one adds. */
function passPart(diagram: Diagram, buffers: PackedBuffers, node: number, arc: number, other: number): void {
  const { arcTarget, arcLabel } = diagram;
  const { byLabel, below, above } = buffers;
  const target = int(arcTarget, arc);
  const label = int(arcLabel, arc);
  const reach = float(above, node) + float(below, int(arcTarget, other));
  if (reach < float(above, target)) above[target] = reach;
  const total = reach + float(below, target);
  if (total < float(byLabel, label)) byLabel[label] = total;
}

function passDecision(diagram: Diagram, buffers: PackedBuffers, node: number): void {
  const { arcStart, arcTarget, arcLabel } = diagram;
  const { labelWeight, byLabel, below, above } = buffers;
  const here = float(above, node);
  const end = int(arcStart, node + 1);
  for (let arc = int(arcStart, node); arc < end; arc++) {
    const label = int(arcLabel, arc);
    const target = int(arcTarget, arc);
    const reach = here + float(labelWeight, label);
    if (reach < float(above, target)) above[target] = reach;
    const others = here + float(below, target);
    if (others < float(byLabel, label)) byLabel[label] = others;
  }
}

/** Unpacks numbers in place. Prices differ by less than `spread` both ways, and `unit` is at least twice that. */
export function unpack({ change, price }: Pairs, unit: number, spread: number): void {
  for (let at = 0; at < price.length; at++) {
    const packed = float(price, at);
    if (packed === Infinity) continue;
    const changes = Math.floor((packed + spread) / unit);
    change[at] = changes;
    price[at] = packed - changes * unit;
  }
}
