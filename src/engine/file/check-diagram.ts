import { FORK, type Diagram } from '../diagram/diagram';
import { int } from '../shared/checked-reads';
import { damaged } from './read-integers';

/**
 * Checks the nodes and arcs of a diagram whose levels are sound: every arc leaves a node of its label's level and leads to one
 * of its label's target level, no value of a node is on two arcs, a product has one arc to either side, the root reaches every
 * node, and every label is on an arc.
 *
 * @throws Error when that is not so
 */
export function checkDiagram(diagram: Diagram): void {
  const isSound =
    hasValues(diagram) &&
    (diagram.nodes === 0 || diagram.satisfiable) &&
    hasArcsInPlace(diagram) &&
    isEachValueOnce(diagram) &&
    isAllUsed(diagram);
  if (!isSound) throw damaged('it makes no sense');
}

/** The values of a label are those of its variable, in ascending order; one at least, but none on a fork. */
function hasValues({ sizes, order, labelLevel, labelStart, labelValues }: Diagram): boolean {
  return labelLevel.every((level, label) => {
    const values = labelValues.subarray(labelStart[label], labelStart[label + 1]);
    const variable = int(order, level);
    if (variable === FORK) return values.length === 0;
    const isAscending = values.every((value, at) => at === 0 || value > int(values, at - 1));
    return isAscending && (values.at(-1) ?? Infinity) < int(sizes, variable);
  });
}

function hasArcsInPlace(diagram: Diagram): boolean {
  const { order, nodes, levelStart, arcStart, arcTarget, arcLabel } = diagram;
  const { labelLevel, labelFrom, labelTarget, labelTo } = diagram;
  const isInPlace = (arc: number, level: number): boolean => {
    const label = int(arcLabel, arc);
    const target = int(arcTarget, arc);
    if (labelLevel[label] !== level) return false;
    const targetLevel = int(labelTarget, label);
    if (targetLevel === labelTo[label]) return target === nodes;
    return target >= int(levelStart, targetLevel) && target < int(levelStart, targetLevel + 1);
  };
  return order.every((variable, level) => {
    for (let node = int(levelStart, level); node < int(levelStart, level + 1); node++) {
      const start = int(arcStart, node);
      const end = int(arcStart, node + 1);
      if (end === start) return false;
      for (let arc = start; arc < end; arc++) if (!isInPlace(arc, level)) return false;
      if (variable !== FORK) continue;
      const [left = -1, right = -1] = arcLabel.subarray(start, end);
      const isPair = end === start + 2 && (labelTo[left] ?? -1) === labelFrom[right];
      if (!isPair || labelTarget[left] === labelTo[left] || labelTarget[right] === labelTo[right])
        return false;
    }
    return true;
  });
}

function isEachValueOnce({ sizes, nodes, arcStart, arcLabel, labelStart, labelValues }: Diagram): boolean {
  // The node that last had each value.
  const nodeOfValue = new Int32Array(sizes.reduce((most, size) => Math.max(most, size), 0)).fill(-1);
  for (let node = 0; node < nodes; node++) {
    for (const label of arcLabel.subarray(arcStart[node], arcStart[node + 1])) {
      for (const value of labelValues.subarray(labelStart[label], labelStart[label + 1])) {
        if (nodeOfValue[value] === node) return false;
        nodeOfValue[value] = node;
      }
    }
  }
  return true;
}

/** Every node but the root is the target of an arc: arcs lead down, so that the root reaches all. Every label is on an arc. */
function isAllUsed({ nodes, arcTarget, arcLabel, labelLevel }: Diagram): boolean {
  const targets = new Set(arcTarget).add(0).add(nodes);
  return targets.size === nodes + 1 && new Set(arcLabel).size === labelLevel.length;
}
