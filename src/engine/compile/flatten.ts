import { FORK, type Diagram } from '../diagram/diagram';
import { labelSpans } from '../diagram/label-spans';
import { TRUE, childOf, levelOf, FALSE, type Forest, type NodeId, type Rooted } from './forest';
import type { LevelTree } from './level-tree';
import { createUniqueTable, findOrAdd, type UniqueTable } from './unique-table';
import { reachable } from './reachable';
import { int } from '../shared/checked-reads';

/** The flat form of a diagram. */
export function flatten({ forest, root }: Rooted): Diagram {
  const { order, end } = forest.tree;
  const nodesOfLevel = reachable(forest, root);
  const levelStart = new Int32Array(order.length + 1);
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
  const addArc = (level: number, child: NodeId, values: readonly number[]): void => {
    sequence[0] = level;
    sequence[1] = child === TRUE ? -1 : levelOf(forest, child);
    sequence.set(values, 2);
    arcLabel.push(findOrAdd(labels, sequence, 2 + values.length));
    arcTarget.push(int(place, child));
  };
  nodesOfLevel.forEach((onLevel, level) => {
    for (const node of onLevel) {
      if (order[level] === FORK) for (const side of [0, 1]) addArc(level, childOf(forest, node, side), []);
      else for (const [child, values] of valuesByChild(forest, node)) addArc(level, child, values);
      arcStart.push(arcTarget.length);
    }
  });
  return {
    sizes: sizesOfVariables(forest),
    order,
    levelEnd: end,
    nodes,
    arcs: arcTarget.length,
    satisfiable: root !== FALSE,
    levelStart,
    arcStart: Int32Array.from(arcStart),
    arcTarget: Int32Array.from(arcTarget),
    arcLabel: Int32Array.from(arcLabel),
    ...unpackLabels(forest.tree, labels),
  };
}

/** The values by child of a decision node, except FALSE. */
function valuesByChild(forest: Forest, node: NodeId): Map<NodeId, number[]> {
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

function sizesOfVariables({ tree, sizes }: Forest): Int32Array {
  const sizesOf = new Int32Array(tree.order.filter((variable) => variable !== FORK).length);
  tree.order.forEach((variable, level) => {
    if (variable !== FORK) sizesOf[variable] = int(sizes, level);
  });
  return sizesOf;
}

type Labels = Pick<
  Diagram,
  'labelLevel' | 'labelTarget' | 'labelFrom' | 'labelTo' | 'labelEnd' | 'labelStart' | 'labelValues'
>;

/** From sequences of level, target level and values to an array of each. */
function unpackLabels({ order, end }: LevelTree, { words, starts, size }: UniqueTable): Labels {
  const labelLevel = new Int32Array(size);
  const targets = new Int32Array(size);
  const labelStart = new Int32Array(size + 1);
  const labelValues = new Int32Array(int(starts, size) - 2 * size);
  for (let label = 0; label < size; label++) {
    const start = int(starts, label);
    const values = words.subarray(start + 2, starts[label + 1]);
    const at = int(labelStart, label);
    labelLevel[label] = int(words, start);
    targets[label] = int(words, start + 1);
    labelValues.set(values, at);
    labelStart[label + 1] = at + values.length;
  }
  const spans = labelSpans({ order, levelEnd: end }, labelLevel, targets);
  return { labelLevel, ...spans, labelStart, labelValues };
}
