import { checkChoices, checkCosts } from './check-query';
import { FORK, type Diagram } from '../diagram/diagram';
import { createFreeLevels, freeLevels, type FreeLevels } from './free-levels';
import { createPairs, lowerPair, resetPairs, type Pairs } from './pairs';
import { unpack } from './packed-pass';
import { createPass, runPass, type Pass } from './pass';
import { float, int } from '../shared/checked-reads';

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
  const { pass, free } = buffersOf(diagram);
  runPass(pass, diagram, choices, costs);
  return evaluationOf(diagram, pass, free);
}

interface Buffers {
  readonly pass: Pass;
  readonly free: FreeLevels;
}

// Kept beside the diagram, not in it: a diagram is plain data that can be posted to a worker.
const buffersByDiagram = new WeakMap<Diagram, Buffers>();

function buffersOf(diagram: Diagram): Buffers {
  const known = buffersByDiagram.get(diagram);
  if (known) return known;
  const buffers = { pass: createPass(diagram), free: createFreeLevels(diagram) };
  buffersByDiagram.set(diagram, buffers);
  return buffers;
}

/** What a pass says of each value. */
export function evaluationOf(diagram: Diagram, pass: Pass, free: FreeLevels): Evaluation {
  const { offset, price, base, spread } = pass.weights;
  const values = createPairs(offset.at(-1) ?? 0);
  resetPairs(values);
  if (diagram.satisfiable) {
    spreadToValues(diagram, pass, free, values);
    if (pass.unit > 0) unpack(values, pass.unit, spread);
    for (let value = 0; value < price.length; value++) {
      values.price[value] = float(values.price, value) + base + float(price, value);
    }
  }
  return { changes: byVariable(values.change, offset), cost: byVariable(values.price, offset) };
}

/** A value is reached by the labels that hold it, and by those that leave its variable free. */
function spreadToValues(diagram: Diagram, { weights, sums }: Pass, free: FreeLevels, values: Pairs): void {
  const { order, labelLevel, labelStart, labelValues } = diagram;
  const { offset } = weights;
  const { byLabel } = sums;
  for (let label = 0; label < labelLevel.length; label++) {
    const variable = int(order, int(labelLevel, label));
    if (variable === FORK) continue;
    const first = int(offset, variable);
    const change = float(byLabel.change, label);
    const price = float(byLabel.price, label);
    for (let i = int(labelStart, label); i < int(labelStart, label + 1); i++) {
      lowerPair(values, first + int(labelValues, i), change, price);
    }
  }
  freeLevels(free, diagram, sums);
  for (let level = 0; level < order.length; level++) {
    const variable = int(order, level);
    if (variable === FORK) continue;
    const change = float(free.rows.change, level);
    const price = float(free.rows.price, level);
    for (let value = int(offset, variable); value < int(offset, variable + 1); value++) {
      lowerPair(values, value, change, price);
    }
  }
}

/** The values of each variable, as views of one array. */
function byVariable({ buffer }: Float64Array, offset: Int32Array): Float64Array[] {
  const views: Float64Array[] = [];
  for (let variable = 0; variable + 1 < offset.length; variable++) {
    const start = int(offset, variable);
    const length = int(offset, variable + 1) - start;
    views.push(new Float64Array(buffer, Float64Array.BYTES_PER_ELEMENT * start, length));
  }
  return views;
}
