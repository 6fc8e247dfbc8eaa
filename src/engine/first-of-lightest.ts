import { rootLevel, type Diagram } from './diagram';
import { float, int } from './read';
import type { Weights } from './weights';
import type { WideBuffers } from './wide-pass';

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
export function firstOfLightest(
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
  return valuesOf(diagram, way);
}

/** The combination at the end of the way from the root. */
function valuesOf(diagram: Diagram, way: Way): Int32Array {
  const { order, nodes, arcTarget, arcLabel, labelLevel, labelTarget } = diagram;
  const values = new Int32Array(order.length);
  const leaveFree = (from: number, to: number): void => {
    for (let level = from; level < to; level++) values[int(order, level)] = int(way.valueOfFree, level);
  };
  leaveFree(0, rootLevel(diagram));
  for (let node = 0; node < nodes;) {
    const arc = int(way.arcOfNode, node);
    const label = int(arcLabel, arc);
    const level = int(labelLevel, label);
    values[int(order, level)] = int(way.valueOfLabel, label);
    leaveFree(level + 1, int(labelTarget, label));
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
