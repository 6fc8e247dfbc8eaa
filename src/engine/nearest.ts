import { checkChoices, checkCosts, checkWant, type Want } from './check-query';
import { rootLevel, type Diagram } from './diagram';
import { createWeights, weigh, type Weights } from './weights';
import { createWideBuffers, widePassUp, type WideBuffers } from './wide-pass';
import { float, int } from './read';

/** A valid combination. */
export interface Nearest {
  /** A value index per variable. */
  readonly values: Int32Array;
  /** The variables whose choice gave way, in ascending order. */
  readonly changed: readonly number[];
  /** The total of `costs`. */
  readonly cost: number;
}

/**
 * The valid combination that changes the fewest choices, the cheapest of those, and of those the first by the problem's
 * own order of variables and values. Null when there is none.
 *
 * @param choices a value index or -1 per variable
 * @param costs whole numbers, indexed by variable and value; all zero when omitted
 * @param want a value that the combination has to contain; the choice of its variable then does not count
 * @throws RangeError when `choices`, `costs` or `want` does not fit the diagram
 */
export function nearest(
  diagram: Diagram,
  choices: Int32Array,
  costs?: readonly Float64Array[],
  want?: Want,
): Nearest | null {
  checkChoices(diagram, choices);
  if (costs) checkCosts(diagram, costs);
  if (want) checkWant(diagram, want);
  if (!diagram.satisfiable) return null;
  const weights = createWeights(diagram.sizes);
  const kept = want ? choices.with(want.variable, -1) : choices;
  weigh(weights, diagram, kept, costs);
  if (want) insist(weights, want);
  const buffers = createWideBuffers(diagram);
  widePassUp(diagram, weights, buffers);
  if (buffers.below.change[0] === Infinity) return null;

  const values = firstOfLightest(diagram, weights, buffers);
  const changed: number[] = [];
  let cost = 0;
  values.forEach((value, variable) => {
    cost += costs?.[variable]?.[value] ?? 0;
    if (int(kept, variable) >= 0 && kept[variable] !== value) changed.push(variable);
  });
  return { values, changed, cost };
}

/** Leaves the wanted value the only one of its variable, and the lightest. */
function insist({ offset, change, price, lightest }: Weights, { variable, value }: Want): void {
  const start = int(offset, variable);
  const wanted = float(price, start + value);
  lightest[variable] = float(lightest, variable) + wanted;
  for (let at = start; at < int(offset, variable + 1); at++) {
    change[at] = at === start + value ? 0 : Infinity;
    price[at] = float(price, at) - wanted;
  }
}

/** A way down the diagram: for each node the arc to take, and for each label and each free level the value. */
interface Way {
  readonly arcOfNode: Int32Array;
  readonly valueOfLabel: Int32Array;
  readonly valueOfFree: Int32Array;
}

/**
 * Of the lightest combinations, the first by the problem's order, which need not be the diagram's. Still one pass up: of
 * two ways down from a node the better one is better whatever stands above it, so a node keeps only its best.
 */
function firstOfLightest(
  diagram: Diagram,
  weights: Weights,
  { labelWeight, below }: WideBuffers,
): Int32Array {
  const { order, nodes, arcStart, arcTarget, arcLabel } = diagram;
  const way: Way = {
    arcOfNode: new Int32Array(nodes),
    valueOfLabel: firstLightestOfLabels(diagram, weights),
    valueOfFree: Int32Array.from(order, (variable) => firstFree(weights, variable)),
  };
  for (let node = nodes - 1; node >= 0; node--) {
    if (below.change[node] === Infinity) continue;
    let best = -1;
    for (let arc = int(arcStart, node); arc < int(arcStart, node + 1); arc++) {
      const label = int(arcLabel, arc);
      const target = int(arcTarget, arc);
      const isLightest =
        float(labelWeight.change, label) + float(below.change, target) === below.change[node] &&
        float(labelWeight.price, label) + float(below.price, target) === below.price[node];
      if (isLightest && (best < 0 || comesBefore(diagram, way, arc, best))) best = arc;
    }
    way.arcOfNode[node] = best;
  }
  const values = new Int32Array(order.length);
  const level = rootLevel(diagram);
  for (let free = 0; free < level; free++) values[int(order, free)] = int(way.valueOfFree, free);
  for (let node = 0; node < nodes;) {
    const arc = int(way.arcOfNode, node);
    const label = int(arcLabel, arc);
    const at = int(diagram.labelLevel, label);
    values[int(order, at)] = int(way.valueOfLabel, label);
    for (let free = at + 1; free < int(diagram.labelTarget, label); free++) {
      values[int(order, free)] = int(way.valueOfFree, free);
    }
    node = int(arcTarget, arc);
  }
  return values;
}

function firstLightestOfLabels(diagram: Diagram, { offset, change, price }: Weights): Int32Array {
  const { order, labelLevel, labelStart, labelValues } = diagram;
  return Int32Array.from(labelLevel, (level, label) => {
    const start = int(offset, int(order, level));
    let best = -1;
    for (let i = int(labelStart, label); i < int(labelStart, label + 1); i++) {
      const value = int(labelValues, i);
      const lighter =
        best < 0 ||
        float(change, start + value) < float(change, start + best) ||
        (change[start + value] === change[start + best] &&
          float(price, start + value) < float(price, start + best));
      if (lighter) best = value;
    }
    return best;
  });
}

function firstFree({ offset, change, price }: Weights, variable: number): number {
  let value = int(offset, variable);
  while (change[value] !== 0 || price[value] !== 0) value++;
  return value - int(offset, variable);
}

/** Whether the way that begins with arc `a` comes before the one that begins with arc `b`, both from one node. */
function comesBefore(diagram: Diagram, way: Way, a: number, b: number): boolean {
  const { order } = diagram;
  let firstVariable = order.length;
  let isBefore = false;
  let arcA = a;
  let arcB = b;
  for (let level = int(diagram.labelLevel, int(diagram.arcLabel, a)); level < order.length; level++) {
    const variable = int(order, level);
    const valueA = valueAt(diagram, way, arcA, level);
    const valueB = valueAt(diagram, way, arcB, level);
    if (valueA !== valueB && variable < firstVariable) {
      firstVariable = variable;
      isBefore = valueA < valueB;
    }
    arcA = arcBelow(diagram, way, arcA, level);
    arcB = arcBelow(diagram, way, arcB, level);
    if (arcA === arcB) break;
  }
  return isBefore;
}

/** The value that a way takes on a level, when `arc` is the arc that it decides or skips the level by. */
function valueAt({ arcLabel, labelLevel }: Diagram, way: Way, arc: number, level: number): number {
  const label = int(arcLabel, arc);
  return labelLevel[label] === level ? int(way.valueOfLabel, label) : int(way.valueOfFree, level);
}

/** The arc by which the way goes on to the level below. */
function arcBelow(
  { nodes, arcLabel, arcTarget, labelTarget }: Diagram,
  way: Way,
  arc: number,
  level: number,
): number {
  if (level + 1 < int(labelTarget, int(arcLabel, arc))) return arc;
  const node = int(arcTarget, arc);
  return node < nodes ? int(way.arcOfNode, node) : arc;
}
