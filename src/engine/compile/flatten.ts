import type { Diagram } from '../diagram/diagram';
import { TRUE, childOf, levelOf, FALSE, type Forest, type NodeId, type Rooted } from './forest';
import { createUniqueTable, findOrAdd } from './unique-table';
import { reachable } from './reachable';
import { int } from '../shared/checked-reads';

/** The flat form of a diagram. */
export function flatten({ forest, root, order }: Rooted): Diagram {
  const levels = order.length;
  const nodesOfLevel = reachable(forest, root);
  const levelStart = new Int32Array(levels + 1);
  const place = new Int32Array(forest.nodes.size);
  let nodes = 0;
  nodesOfLevel.forEach((onLevel, level) => {
    for (const node of onLevel) place[node] = nodes++;
    levelStart[level + 1] = nodes;
  });
  place[TRUE] = nodes;

  const labels = createUniqueTable();
  const sequence = new Int32Array(2 + forest.draft.length);
  const arcStart = [0];
  const arcTarget: number[] = [];
  const arcLabel: number[] = [];
  for (const node of nodesOfLevel.flat()) {
    for (const [child, values] of arcsOf(forest, node)) {
      sequence[0] = levelOf(forest, node);
      sequence[1] = levelOf(forest, child);
      sequence.set(values, 2);
      arcLabel.push(findOrAdd(labels, sequence, 2 + values.length));
      arcTarget.push(int(place, child));
    }
    arcStart.push(arcTarget.length);
  }
  const sizes = new Int32Array(levels);
  order.forEach((variable, level) => {
    sizes[variable] = int(forest.sizes, level);
  });
  return {
    sizes,
    order,
    nodes,
    arcs: arcTarget.length,
    satisfiable: root !== FALSE,
    levelStart,
    arcStart: Int32Array.from(arcStart),
    arcTarget: Int32Array.from(arcTarget),
    arcLabel: Int32Array.from(arcLabel),
    ...unpackLabels(labels.words, labels.starts.subarray(0, labels.size + 1)),
  };
}

/** The values by child of a node, except FALSE. */
function arcsOf(forest: Forest, node: NodeId): Map<NodeId, number[]> {
  const valuesOf = new Map<NodeId, number[]>();
  const size = int(forest.sizes, levelOf(forest, node));
  for (let value = 0; value < size; value++) {
    const child = childOf(forest, node, value);
    if (child === FALSE) continue;
    const values = valuesOf.get(child);
    if (values) values.push(value);
    else valuesOf.set(child, [value]);
  }
  return valuesOf;
}

type Labels = Pick<Diagram, 'labelLevel' | 'labelTarget' | 'labelStart' | 'labelValues'>;

/** From sequences of level, target level and values to an array of each. */
function unpackLabels(words: Int32Array, starts: Int32Array): Labels {
  const count = starts.length - 1;
  const labelLevel = new Int32Array(count);
  const labelTarget = new Int32Array(count);
  const labelStart = new Int32Array(count + 1);
  const labelValues = new Int32Array(int(starts, count) - 2 * count);
  for (let label = 0; label < count; label++) {
    const start = int(starts, label);
    const values = words.subarray(start + 2, starts[label + 1]);
    const at = int(labelStart, label);
    labelLevel[label] = int(words, start);
    labelTarget[label] = int(words, start + 1);
    labelValues.set(values, at);
    labelStart[label + 1] = at + values.length;
  }
  return { labelLevel, labelTarget, labelStart, labelValues };
}
