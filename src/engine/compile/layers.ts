import { TRUE, childOf, createForest, makeNode, FALSE, type Rooted } from './forest';
import { withRoom } from './unique-table';
import { chainOf } from './level-tree';
import { reachable } from './reachable';
import { int, item } from '../shared/checked-reads';

/**
 * A diagram whose variables can be reordered by swapping adjacent levels in place: each variable has a list of its nodes,
 * and a node keeps its number whatever changes below it. Nodes 0 and 1 are the terminals, as in a forest.
 */
export interface Layers {
  /** The variable that each level decides, top first. */
  readonly order: Int32Array;
  /** The number of values of each variable. */
  readonly sizes: Int32Array;
  /** The nodes that decide each variable. */
  readonly nodesOf: number[][];
  /** How many inner nodes there are. */
  nodes: number;
  readonly root: number;
  /** The variable that each node decides, -1 for the terminals. */
  variableOf: Int32Array;
  /** The reference count of each node: its parents' children, value by value, that are this node. */
  references: Int32Array;
  /** The children of a node are `children[firstChild[node]] ..`, one for each value. */
  firstChild: Int32Array;
  children: Int32Array;
  /** How much of `children` has ever been allocated, and the blocks that were released since, by their length. */
  used: number;
  readonly freeBlocks: number[][];
  /** How many node numbers have ever been allocated, and those that were released since. */
  capacity: number;
  readonly freeNodes: number[];
}

/** A diagram laid out for reordering. Nodes of its forest that it does not reach are left behind. */
export function layersOf({ forest, root }: Rooted): Layers {
  const { order } = forest.tree;
  const numberOf = new Int32Array(forest.nodes.size);
  numberOf[TRUE] = 1;
  let capacity = 2;
  let used = 0;
  const nodesOfLevel = reachable(forest, root);
  nodesOfLevel.forEach((nodes, level) => {
    for (const node of nodes) numberOf[node] = capacity++;
    used += nodes.length * int(forest.sizes, level);
  });
  const layers: Layers = {
    order: order.slice(),
    sizes: new Int32Array(order.length),
    nodesOf: Array.from(order, () => []),
    nodes: capacity - 2,
    root: int(numberOf, root),
    variableOf: new Int32Array(capacity).fill(-1),
    references: new Int32Array(capacity),
    firstChild: new Int32Array(capacity),
    children: new Int32Array(used),
    used: 0,
    freeBlocks: [],
    capacity,
    freeNodes: [],
  };
  layers.references[layers.root] = 1;
  order.forEach((variable, level) => {
    const size = int(forest.sizes, level);
    layers.sizes[variable] = size;
    const nodes: number[] = [];
    for (const node of item(nodesOfLevel, level)) {
      const number = int(numberOf, node);
      nodes.push(number);
      layers.variableOf[number] = variable;
      layers.firstChild[number] = layers.used;
      for (let value = 0; value < size; value++) {
        const child = int(numberOf, childOf(forest, node, value));
        layers.children[layers.used++] = child;
        addReferences(layers, child, 1);
      }
    }
    layers.nodesOf[variable] = nodes;
  });
  return layers;
}

/** The diagram, in the order that it has now, in a new forest. */
export function rootedOf(layers: Layers): Rooted {
  const { order, sizes, children } = layers;
  const forest = createForest(chainOf(order.slice()), sizes);
  const nodeOf = new Int32Array(layers.capacity);
  nodeOf[0] = FALSE;
  nodeOf[1] = TRUE;
  for (let level = order.length - 1; level >= 0; level--) {
    const variable = int(order, level);
    const size = int(sizes, variable);
    for (const number of item(layers.nodesOf, variable)) {
      const first = int(layers.firstChild, number);
      for (let value = 0; value < size; value++) {
        forest.draft[1 + value] = int(nodeOf, int(children, first + value));
      }
      nodeOf[number] = makeNode(forest, level);
    }
  }
  return { forest, root: int(nodeOf, layers.root) };
}

/** A new node of this variable, whose children are at `place`. */
export function addNode(layers: Layers, variable: number, place: number): number {
  const node = layers.freeNodes.pop() ?? layers.capacity++;
  layers.variableOf = withRoom(layers.variableOf, layers.capacity);
  layers.references = withRoom(layers.references, layers.capacity);
  layers.firstChild = withRoom(layers.firstChild, layers.capacity);
  layers.variableOf[node] = variable;
  layers.references[node] = 0;
  layers.firstChild[node] = place;
  layers.nodes++;
  return node;
}

/** Removes a node without references. */
export function removeNode(layers: Layers, node: number): void {
  const size = int(layers.sizes, int(layers.variableOf, node));
  const first = int(layers.firstChild, node);
  for (let value = 0; value < size; value++) addReferences(layers, int(layers.children, first + value), -1);
  release(layers, first, size);
  layers.freeNodes.push(node);
  layers.nodes--;
}

/** Adds to the reference count of a node. */
export function addReferences(layers: Layers, node: number, arcs: number): void {
  layers.references[node] = int(layers.references, node) + arcs;
}

/** A block of `children` of this length. */
export function allocate(layers: Layers, size: number): number {
  const place = layers.freeBlocks[size]?.pop();
  if (place !== undefined) return place;
  layers.used += size;
  layers.children = withRoom(layers.children, layers.used);
  return layers.used - size;
}

export function release(layers: Layers, place: number, size: number): void {
  (layers.freeBlocks[size] ??= []).push(place);
}
