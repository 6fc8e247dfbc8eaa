import type { Diagram } from '../diagram/diagram';
import { int } from '../shared/checked-reads';
import { MAX_VALUES } from './file-format';
import { damaged } from './read-integers';

/**
 * Checks that a diagram is one: every index within range, every arc on its level and leading down, no value of a node on two
 * arcs, and no node that the root does not reach.
 *
 * @throws Error when it is not
 */
export function checkDiagram(diagram: Diagram): void {
  const isSound =
    hasVariables(diagram) &&
    hasLabels(diagram) &&
    isAscending(diagram.arcStart) &&
    (diagram.nodes === 0 || diagram.satisfiable) &&
    hasArcs(diagram) &&
    isReached(diagram);
  if (!isSound) throw damaged('it makes no sense');
}

function hasVariables({ sizes, order }: Diagram): boolean {
  return (
    sizes.every((size) => size > 0) &&
    sizes.reduce((sum, size) => sum + size, 0) <= MAX_VALUES &&
    order.toSorted().every((variable, at) => variable === at)
  );
}

function hasLabels({ sizes, order, labelLevel, labelTarget, labelStart, labelValues }: Diagram): boolean {
  return (
    isAscending(labelStart) &&
    labelLevel.every((level, label) => {
      const values = labelValues.subarray(labelStart[label], labelStart[label + 1]);
      const target = int(labelTarget, label);
      const isLevel = level < target && target <= order.length;
      return isLevel && isAscending(values) && (values.at(-1) ?? 0) < int(sizes, int(order, level));
    })
  );
}

function hasArcs(diagram: Diagram): boolean {
  const { sizes, nodes, arcStart, arcLabel, arcTarget, labelLevel, labelTarget, labelStart, labelValues } =
    diagram;
  // The node that last had each value: a node has each of its values on one arc only.
  const nodeOfValue = new Int32Array(Math.max(0, ...sizes)).fill(-1);
  for (let node = 0; node < nodes; node++) {
    for (let arc = int(arcStart, node); arc < int(arcStart, node + 1); arc++) {
      const label = int(arcLabel, arc);
      if (label >= labelLevel.length) return false;
      if (!isOnLevel(diagram, node, int(labelLevel, label))) return false;
      if (!isOnLevel(diagram, int(arcTarget, arc), int(labelTarget, label))) return false;
      for (const value of labelValues.subarray(labelStart[label], labelStart[label + 1])) {
        if (nodeOfValue[value] === node) return false;
        nodeOfValue[value] = node;
      }
    }
  }
  return true;
}

/** Every node but the root is the target of an arc: arcs lead down, so that the root reaches all. */
function isReached({ nodes, arcTarget }: Diagram): boolean {
  const reached = new Uint8Array(nodes + 1);
  for (const target of arcTarget) reached[target] = 1;
  return reached.subarray(1, nodes).every((one) => one === 1);
}

function isOnLevel({ levelStart, nodes, order }: Diagram, node: number, level: number): boolean {
  if (level === order.length) return node === nodes;
  return node >= int(levelStart, level) && node < int(levelStart, level + 1);
}

/** Each number larger than the one before. */
function isAscending(numbers: Int32Array): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));
}
