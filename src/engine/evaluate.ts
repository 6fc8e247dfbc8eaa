import { checkChoices, checkCosts } from './check-query';
import type { Diagram } from './diagram';
import { createFreeLevels, freeLevels, type FreeLevels } from './free-levels';
import { changeUnit, createPackedBuffers, packedPass, type PackedBuffers } from './packed-pass';
import { createWeights, weigh, type Weights } from './weights';
import {
  createPairs,
  createWideBuffers,
  lower,
  widePassDown,
  widePassUp,
  type Pairs,
  type WideBuffers,
} from './wide-pass';
import { float, int, item } from './read';

/** Indexed by variable and value, in the problem's own order. */
export interface Evaluation {
  /** The fewest of the buyer's other choices that give way for the value. 0: it fits. Infinity: nothing valid has it. */
  readonly changes: readonly Float64Array[];
  /** The cheapest total among the valid combinations that have the value and change just that few. Infinity: none. */
  readonly cost: readonly Float64Array[];
}

/**
 * Answers for every value of every variable at once: how many of the buyer's other choices have to give way for it, and
 * what the cheapest such combination costs. Takes time linear in the diagram, and allocates nothing but the result.
 *
 * @param choices a value index or -1 per variable. The choice of a variable never counts against its own values
 * @param costs whole numbers, indexed by variable and value; all zero when omitted. Totals are exact up to 2^53
 * @throws RangeError when `choices` or `costs` does not fit the diagram
 */
export function evaluate(diagram: Diagram, choices: Int32Array, costs?: readonly Float64Array[]): Evaluation {
  checkChoices(diagram, choices);
  if (costs) checkCosts(diagram, costs);
  const changes = Array.from(diagram.sizes, (size) => new Float64Array(size).fill(Infinity));
  const cost = Array.from(diagram.sizes, (size) => new Float64Array(size).fill(Infinity));
  if (diagram.satisfiable) {
    const buffers = buffersOf(diagram);
    weigh(buffers.weights, diagram, choices, costs);
    passThrough(diagram, buffers);
    spreadToValues(diagram, buffers, changes, cost);
  }
  return { changes, cost };
}

interface Buffers {
  readonly weights: Weights;
  readonly packed: PackedBuffers;
  wide?: WideBuffers;
  /** The lightest combination through each label: without its own value, and with it. */
  readonly others: Pairs;
  readonly total: Pairs;
  /** The lightest combination of all. */
  readonly best: Pairs;
  readonly free: FreeLevels;
}

// Kept beside the diagram, not in it: a diagram is plain data that can be posted to a worker.
const buffersByDiagram = new WeakMap<Diagram, Buffers>();

function buffersOf(diagram: Diagram): Buffers {
  const known = buffersByDiagram.get(diagram);
  if (known) return known;
  const weights = createWeights(diagram.sizes);
  const labels = diagram.labelLevel.length;
  const buffers = {
    weights,
    packed: createPackedBuffers(diagram, weights),
    others: createPairs(labels),
    total: createPairs(labels),
    best: createPairs(1),
    free: createFreeLevels(diagram.order.length),
  };
  buffersByDiagram.set(diagram, buffers);
  return buffers;
}

/** Fills `others`, `total` and `best`: by packed numbers when the weights fit into them, by pairs when not. */
function passThrough(diagram: Diagram, buffers: Buffers): void {
  const { weights, packed } = buffers;
  const unit = changeUnit(weights);
  if (unit > 0) {
    packedPass(diagram, weights, unit, packed);
    unpackPass(buffers, unit);
  } else {
    buffers.wide ??= createWideBuffers(diagram);
    widePassUp(diagram, weights, buffers.wide);
    widePassDown(diagram, buffers.wide);
    copyPass(buffers, buffers.wide);
  }
}

function unpackPass({ weights, packed, others, total, best }: Buffers, unit: number): void {
  const { labelBest, labelWeight, below } = packed;
  for (let label = 0; label < labelBest.length; label++) {
    const weight = float(labelBest, label);
    unpack(others, label, weight, unit, weights.spread);
    unpack(total, label, weight + float(labelWeight, label), unit, weights.spread);
  }
  unpack(best, 0, float(below, 0), unit, weights.spread);
}

/** Prices differ by less than `spread` both ways, and `unit` is at least twice that. */
function unpack(into: Pairs, at: number, weight: number, unit: number, spread: number): void {
  const change = Math.floor((weight + spread) / unit);
  into.change[at] = change;
  into.price[at] = weight - change * unit;
}

function copyPass({ others, total, best }: Buffers, { labelBest, labelWeight, below }: WideBuffers): void {
  for (let label = 0; label < labelBest.change.length; label++) {
    const change = float(labelBest.change, label);
    const price = float(labelBest.price, label);
    others.change[label] = change;
    others.price[label] = price;
    total.change[label] = change + float(labelWeight.change, label);
    total.price[label] = price + float(labelWeight.price, label);
  }
  best.change[0] = float(below.change, 0);
  best.price[0] = float(below.price, 0);
}

/** A value is reached through the labels that hold it, and through the arcs that skip its level. */
function spreadToValues(
  diagram: Diagram,
  buffers: Buffers,
  changes: readonly Float64Array[],
  cost: readonly Float64Array[],
): void {
  const { order, labelLevel, labelStart, labelValues } = diagram;
  const { weights, others, total, best, free } = buffers;
  for (let label = 0; label < labelLevel.length; label++) {
    const variable = int(order, int(labelLevel, label));
    const pairs = { change: item(changes, variable), price: item(cost, variable) };
    for (let i = int(labelStart, label); i < int(labelStart, label + 1); i++) {
      lower(pairs, int(labelValues, i), float(others.change, label), float(others.price, label));
    }
  }
  freeLevels(free, diagram, total, float(best.change, 0), float(best.price, 0));
  for (let level = 0; level < order.length; level++) {
    const variable = int(order, level);
    const pairs = { change: item(changes, variable), price: item(cost, variable) };
    const start = int(weights.offset, variable);
    for (let value = 0; value < pairs.price.length; value++) {
      lower(pairs, value, float(free.rows.change, level), float(free.rows.price, level));
      pairs.price[value] = float(pairs.price, value) + weights.base + float(weights.price, start + value);
    }
  }
}
