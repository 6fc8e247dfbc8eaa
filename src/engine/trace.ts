import type { Want } from './check-query';
import { rootLevel, type Diagram } from './diagram';
import type { Pass } from './pass';
import { float, int } from './read';
import { findWays, isBefore, writeWay, type Levelled, type Ways } from './ways';
import type { Weights } from './weights';

/** A valid combination. */
export interface Nearest {
  /** A value index per variable. */
  readonly values: Int32Array;
  /** The variables whose choice gave way, in ascending order. */
  readonly changed: readonly number[];
  /** The total of `costs`. */
  readonly cost: number;
}

export type Trace = (want?: Want) => Nearest | null;

/** Finds the combinations themselves by what a pass has added up. The diagram has to be satisfiable. */
export function createTrace(diagram: Diagram, pass: Pass): Trace {
  const ways = findWays(diagram, pass);
  return (want) => {
    const levelled = new Int32Array(diagram.order.length);
    if (!want) writeWay(diagram, ways, -1, levelled);
    else if (!traceWant(diagram, pass, ways, want, levelled)) return null;
    return nearestOf(diagram, pass.weights, levelled, want?.variable ?? -1);
  };
}

/**
 * The lightest of all ways that have the wanted value, by an arc that decides its variable or skips it; of several the
 * first. False when there is none.
 */
function traceWant(diagram: Diagram, pass: Pass, ways: Ways, want: Want, levelled: Levelled): boolean {
  const { order, arcTarget, labelLevel } = diagram;
  const { labelWeight, below, above } = pass.sums;
  const level = order.indexOf(want.variable);
  if (level < rootLevel(diagram)) {
    writeWay(diagram, ways, -1, levelled);
    levelled[level] = want.value;
    return true;
  }
  const other = new Int32Array(order.length);
  let change = Infinity;
  let price = Infinity;
  for (const label of lightestLabels(diagram, pass, level, want.value)) {
    const skips = int(labelLevel, label) < level;
    for (let at = int(ways.labelArcs, label); at < int(ways.labelArcs, label + 1); at++) {
      const arc = int(ways.arcsByLabel, at);
      const node = int(ways.nodeOfArc, arc);
      const target = int(arcTarget, arc);
      const arcChange =
        float(above.change, node) +
        float(below.change, target) +
        (skips ? float(labelWeight.change, label) : 0);
      const arcPrice =
        float(above.price, node) + float(below.price, target) + (skips ? float(labelWeight.price, label) : 0);
      if (arcChange > change || (arcChange === change && arcPrice > price)) continue;
      writeWay(diagram, ways, arc, other);
      other[level] = want.value;
      const isTie = arcChange === change && arcPrice === price;
      if (isTie && !isBefore(diagram, other, levelled, 0, order.length)) continue;
      levelled.set(other);
      change = arcChange;
      price = arcPrice;
    }
  }
  return change < Infinity;
}

/** Of the labels that have the value of the level, or skip it, those with the lightest combination through them. */
function lightestLabels(diagram: Diagram, { through }: Pass, level: number, value: number): number[] {
  const { labelLevel, labelTarget } = diagram;
  let lightest: number[] = [];
  let change = Infinity;
  let price = Infinity;
  for (let label = 0; label < labelLevel.length; label++) {
    const own = int(labelLevel, label);
    if (own > level || int(labelTarget, label) <= level) continue;
    if (own === level && !hasValue(diagram, label, value)) continue;
    const weight = own === level ? through.others : through.total;
    const labelChange = float(weight.change, label);
    const labelPrice = float(weight.price, label);
    if (labelChange > change || (labelChange === change && labelPrice > price)) continue;
    if (labelChange < change || labelPrice < price) lightest = [];
    lightest.push(label);
    change = labelChange;
    price = labelPrice;
  }
  return lightest;
}

function hasValue({ labelStart, labelValues }: Diagram, label: number, value: number): boolean {
  for (let i = int(labelStart, label); i < int(labelStart, label + 1); i++) {
    if (labelValues[i] === value) return true;
  }
  return false;
}

/** @param exempt a variable whose choice does not count, or -1 */
function nearestOf(
  { order }: Diagram,
  { offset, change, price, base }: Weights,
  levelled: Levelled,
  exempt: number,
): Nearest {
  const values = new Int32Array(order.length);
  const changed: number[] = [];
  let cost = base;
  levelled.forEach((value, level) => {
    const variable = int(order, level);
    const at = int(offset, variable) + value;
    values[variable] = value;
    cost += float(price, at);
    if (variable !== exempt && change[at] !== 0) changed.push(variable);
  });
  return { values, changed: changed.toSorted((a, b) => a - b), cost };
}
