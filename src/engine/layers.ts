import { ALWAYS, childOf, createForest, makeNode, NEVER, type Rooted } from './forest';
import { withRoom } from './interner';
import { reachable } from './reachable';
import { int, item } from './read';

/**
 * A diagram laid out so that neighbouring levels can change places: each variable has a list of its nodes, and a node
 * keeps its number whatever happens below it. Nodes 0 and 1 are the terminals, as in a forest.
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
  /** How many arcs lead to each node, counted value by value. */
  references: Int32Array;
  /** The children of a node are `children[firstChild[node]] ..`, one for each value. */
  firstChild: Int32Array;
  children: Int32Array;
  /** How much of `children` has been given out, and the places that came back, by their length. */
  given: number;
  readonly places: number[][];
  /** How many node numbers have been given out, and those that came back. */
  numbers: number;
  readonly spare: number[];
}

/** Lays out a diagram; whatever else its forest holds is left behind. */
export function layersOf({ forest, root, order }: Rooted): Layers {
  const numberOf = new Int32Array(forest.nodes.size);
  numberOf[ALWAYS] = 1;
  let numbers = 2;
  let given = 0;
  const nodesOfLevel = reachable(forest, root);
  nodesOfLevel.forEach((nodes, level) => {
    for (const node of nodes) numberOf[node] = numbers++;
    given += nodes.length * int(forest.sizes, level);
  });
  const layers: Layers = {
    order: order.slice(),
    sizes: new Int32Array(order.length),
    nodesOf: Array.from(order, () => []),
    nodes: numbers - 2,
    root: int(numberOf, root),
    variableOf: new Int32Array(numbers).fill(-1),
    references: new Int32Array(numbers),
    firstChild: new Int32Array(numbers),
    children: new Int32Array(given),
    given: 0,
    places: [],
    numbers,
    spare: [],
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
      layers.firstChild[number] = layers.given;
      for (let value = 0; value < size; value++) {
        const child = int(numberOf, childOf(forest, node, value));
        layers.children[layers.given++] = child;
        refer(layers, child, 1);
      }
    }
    layers.nodesOf[variable] = nodes;
  });
  return layers;
}

/** The same diagram, in the order that it has now, in a forest of its own. */
export function rootedOf(layers: Layers): Rooted {
  const { order, sizes, children } = layers;
  const forest = createForest(order.map((variable) => int(sizes, variable)));
  const nodeOf = new Int32Array(layers.numbers);
  nodeOf[0] = NEVER;
  nodeOf[1] = ALWAYS;
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
  return { forest, root: int(nodeOf, layers.root), order: order.slice() };
}

/** A new node of this variable; its children, which are yet to be filled in, begin at the given place. */
export function addNode(layers: Layers, variable: number, place: number): number {
  const node = layers.spare.pop() ?? layers.numbers++;
  layers.variableOf = withRoom(layers.variableOf, layers.numbers);
  layers.references = withRoom(layers.references, layers.numbers);
  layers.firstChild = withRoom(layers.firstChild, layers.numbers);
  layers.variableOf[node] = variable;
  layers.references[node] = 0;
  layers.firstChild[node] = place;
  layers.nodes++;
  return node;
}

/** Gives back a node that nothing leads to any more. */
export function dropNode(layers: Layers, node: number): void {
  const size = int(layers.sizes, int(layers.variableOf, node));
  const first = int(layers.firstChild, node);
  for (let value = 0; value < size; value++) refer(layers, int(layers.children, first + value), -1);
  givePlace(layers, first, size);
  layers.spare.push(node);
  layers.nodes--;
}

/** Notes that so many more arcs lead to the node. */
export function refer(layers: Layers, node: number, arcs: number): void {
  layers.references[node] = int(layers.references, node) + arcs;
}

/** Room for so many children. */
export function takePlace(layers: Layers, size: number): number {
  const place = layers.places[size]?.pop();
  if (place !== undefined) return place;
  layers.given += size;
  layers.children = withRoom(layers.children, layers.given);
  return layers.given - size;
}

export function givePlace(layers: Layers, place: number, size: number): void {
  (layers.places[size] ??= []).push(place);
}
