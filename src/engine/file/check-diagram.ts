import type { Diagram } from '../diagram/diagram';

/**
 * Checks that every index of a diagram is within range and that every arc leads down.
 *
 * @throws Error when one does not
 */
export function checkDiagram(diagram: Diagram): void {
  const { sizes, order, nodes, levelStart, arcTarget, arcLabel, arcStart } = diagram;
  const { labelLevel, labelTarget, labelStart, labelValues } = diagram;
  const levels = order.length;
  const holds = [
    sizes.every((size) => size > 0),
    order.toSorted().every((variable, at) => variable === at),
    isAscending(levelStart, 0),
    isAscending(arcStart, 1),
    isAscending(labelStart, 1),
    nodes === 0 || diagram.satisfiable,
    labelLevel.every(
      (level, label) => isWithin(level, levels) && isWithin((labelTarget[label] ?? -1) - 1, levels),
    ),
    labelLevel.every((level, label) => level < (labelTarget[label] ?? 0)),
    labelLevel.every((level, label) =>
      labelValues
        .subarray(labelStart[label], labelStart[label + 1])
        .every((value) => isWithin(value, sizes[order[level] ?? -1])),
    ),
    arcLabel.every((label) => isWithin(label, labelLevel.length)),
    isEveryArcInPlace(diagram),
    arcTarget.every((target, arc) => isOnLevel(diagram, target, labelTarget[arcLabel[arc] ?? -1])),
  ];
  if (holds.includes(false)) throw new Error('diagram file is damaged: it makes no sense');
}

/** The arcs of a node have labels of its level. */
function isEveryArcInPlace(diagram: Diagram): boolean {
  const { nodes, arcStart, arcLabel, labelLevel } = diagram;
  for (let node = 0; node < nodes; node++) {
    const labels = arcLabel.subarray(arcStart[node], arcStart[node + 1]);
    if (!labels.every((label) => isOnLevel(diagram, node, labelLevel[label]))) return false;
  }
  return true;
}

function isOnLevel({ levelStart, nodes, order }: Diagram, node: number, level: number | undefined): boolean {
  if (level === undefined) return false;
  if (level === order.length) return node === nodes;
  return node >= (levelStart[level] ?? Infinity) && node < (levelStart[level + 1] ?? -1);
}

function isAscending(starts: Int32Array, step: number): boolean {
  return starts.every((start, at) => at === 0 || start >= (starts[at - 1] ?? 0) + step);
}

function isWithin(index: number, size: number | undefined): boolean {
  return index >= 0 && index < (size ?? 0);
}
