import type { Want } from './check-query';
import { rootLevel, type Diagram } from '../diagram/diagram';
import type { Pass } from './pass';
import { float, int } from '../shared/checked-reads';
import { findBestPaths, isBefore, writePath, type LevelValues, type BestPaths } from './best-paths';
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

/** Traces combinations back through the sums of a pass. The diagram has to be satisfiable. */
export function createTrace(diagram: Diagram, pass: Pass): Trace {
  const paths = findBestPaths(diagram, pass);
  return (want) => {
    const values = new Int32Array(diagram.order.length);
    if (!want) writePath(diagram, paths, -1, values);
    else if (!traceWant(diagram, pass, paths, want, values)) return null;
    return nearestOf(diagram, pass.weights, values, want?.variable ?? -1);
  };
}

/**
 * The first of the lightest paths with the wanted value, through an arc that decides its variable or skips it. False when
 * there is none.
 */
function traceWant(diagram: Diagram, pass: Pass, paths: BestPaths, want: Want, values: LevelValues): boolean {
  const { order, arcTarget, labelLevel } = diagram;
  const { labelWeight, below, above } = pass.sums;
  const level = order.indexOf(want.variable);
  if (level < rootLevel(diagram)) {
    writePath(diagram, paths, -1, values);
    values[level] = want.value;
    return true;
  }
  const other = new Int32Array(order.length);
  let change = Infinity;
  let price = Infinity;
  for (const label of lightestLabels(diagram, pass, level, want.value)) {
    const skips = int(labelLevel, label) < level;
    for (let at = int(paths.labelArcs, label); at < int(paths.labelArcs, label + 1); at++) {
      const arc = int(paths.arcsByLabel, at);
      const node = int(paths.nodeOfArc, arc);
      const target = int(arcTarget, arc);
      const arcChange =
        float(above.change, node) +
        float(below.change, target) +
        (skips ? float(labelWeight.change, label) : 0);
      const arcPrice =
        float(above.price, node) + float(below.price, target) + (skips ? float(labelWeight.price, label) : 0);
      if (arcChange > change || (arcChange === change && arcPrice > price)) continue;
      writePath(diagram, paths, arc, other);
      other[level] = want.value;
      const isTie = arcChange === change && arcPrice === price;
      if (isTie && !isBefore(diagram, other, values, 0, order.length)) continue;
      values.set(other);
      change = arcChange;
      price = arcPrice;
    }
  }
  return change < Infinity;
}

/** Of the labels that have the value of the level, or skip it, those with the lightest combination through them. */
function lightestLabels(diagram: Diagram, { minima }: Pass, level: number, value: number): number[] {
  const { labelLevel, labelTarget } = diagram;
  let lightest: number[] = [];
  let change = Infinity;
  let price = Infinity;
  for (let label = 0; label < labelLevel.length; label++) {
    const own = int(labelLevel, label);
    if (own > level || int(labelTarget, label) <= level) continue;
    if (own === level && !hasValue(diagram, label, value)) continue;
    const weight = own === level ? minima.others : minima.total;
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
  valueOfLevel: LevelValues,
  exempt: number,
): Nearest {
  const values = new Int32Array(order.length);
  const changed: number[] = [];
  let cost = base;
  valueOfLevel.forEach((value, level) => {
    const variable = int(order, level);
    const at = int(offset, variable) + value;
    values[variable] = value;
    cost += float(price, at);
    if (variable !== exempt && change[at] !== 0) changed.push(variable);
  });
  return { values, changed: changed.toSorted((a, b) => a - b), cost };
}
