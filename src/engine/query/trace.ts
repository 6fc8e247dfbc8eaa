import type { Want } from './check-query';
import { FORK, isProduct, rootEnd, rootLevel, type Diagram } from '../diagram/diagram';
import type { Pass } from './pass';
import { float, int } from '../shared/checked-reads';
import { findAbove, findBestPaths } from './best-paths';
import { isBefore, pathThrough, type BestPaths, type LevelValues } from './paths';
import { isSum } from './pairs';
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
  let isComplete = false;
  return (want) => {
    if (want && !isComplete) findAbove(diagram, pass.sums, paths);
    isComplete ||= want !== undefined;
    const values = want ? pathWith(diagram, pass, paths, want) : pathThrough(diagram, paths, -1);
    return values && nearestOf(diagram, pass.weights, values, want?.variable ?? -1);
  };
}

/** The first of the lightest combinations with the wanted value: by an arc that decides its variable, or skips it. */
function pathWith(diagram: Diagram, pass: Pass, paths: BestPaths, want: Want): LevelValues | null {
  const level = diagram.order.indexOf(want.variable);
  if (level < rootLevel(diagram) || level >= rootEnd(diagram)) {
    return pathThrough(diagram, paths, -1).with(level, want.value);
  }
  let best: LevelValues | null = null;
  for (const label of lightestLabels(diagram, pass, level, want.value)) {
    for (let at = int(paths.labelArcs, label); at < int(paths.labelArcs, label + 1); at++) {
      const arc = int(paths.arcsByLabel, at);
      if (!isLightestArc(diagram, pass, paths, arc)) continue;
      const path = pathThrough(diagram, paths, arc);
      path[level] = want.value;
      if (!best || isBefore(diagram, path, best, path.keys())) best = path;
    }
  }
  return best;
}

/** Of the labels that have the value of the level, or skip it, those with the lightest combination through them. */
function lightestLabels(diagram: Diagram, { sums }: Pass, level: number, value: number): number[] {
  const { labelLevel, labelFrom, labelTarget, labelEnd, labelTo } = diagram;
  const { byLabel, labelWeight } = sums;
  let lightest: number[] = [];
  let change = Infinity;
  let price = Infinity;
  for (let label = 0; label < labelLevel.length; label++) {
    const isOwn = labelLevel[label] === level && hasValue(diagram, label, value);
    const isFree =
      (level >= int(labelFrom, label) && level < int(labelTarget, label)) ||
      (level >= int(labelEnd, label) && level < int(labelTo, label));
    if (!isOwn && !isFree) continue;
    const labelChange = float(byLabel.change, label) + (isOwn ? 0 : float(labelWeight.change, label));
    const labelPrice = float(byLabel.price, label) + (isOwn ? 0 : float(labelWeight.price, label));
    if (labelChange > change || (labelChange === change && labelPrice > price)) continue;
    if (labelChange < change || labelPrice < price) lightest = [];
    lightest.push(label);
    change = labelChange;
    price = labelPrice;
  }
  return lightest;
}

/** Whether the lightest combination through the label of an arc is through this arc. */
function isLightestArc(diagram: Diagram, { sums }: Pass, paths: BestPaths, arc: number): boolean {
  const { above, below, byLabel } = sums;
  const node = int(paths.nodeOfArc, arc);
  const rest = isProduct(diagram, node) ? node : int(diagram.arcTarget, arc);
  return isSum(byLabel, int(diagram.arcLabel, arc), above, node, below, rest);
}

function hasValue({ labelStart, labelValues }: Diagram, label: number, value: number): boolean {
  for (let i = int(labelStart, label); i < int(labelStart, label + 1); i++) {
    if (labelValues[i] === value) return true;
  }
  return false;
}

/** @param exempt a variable whose choice does not count, or -1 */
function nearestOf(
  { order, sizes }: Diagram,
  { offset, change, price, base }: Weights,
  valueOfLevel: LevelValues,
  exempt: number,
): Nearest {
  const values = new Int32Array(sizes.length);
  const changed: number[] = [];
  let cost = base;
  valueOfLevel.forEach((value, level) => {
    const variable = int(order, level);
    if (variable === FORK) return;
    const at = int(offset, variable) + value;
    values[variable] = value;
    cost += float(price, at);
    if (variable !== exempt && change[at] !== 0) changed.push(variable);
  });
  return { values, changed: changed.toSorted((a, b) => a - b), cost };
}
