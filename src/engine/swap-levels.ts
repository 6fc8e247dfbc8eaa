import { clearInterner, createInterner, intern } from './interner';
import { addNode, dropNode, givePlace, refer, takePlace, type Layers } from './layers';
import { int, item } from './read';

// Used by one swap at a time, and kept because swaps come by the ten thousand.
const unique = createInterner();
// What a swap costs besides looking at children, in the time that it takes to look at one.
const SWAP = 250;
let draft = new Int32Array(2);

/**
 * Lets a level and the one below it change places; what the diagram says stays the same.
 *
 * Only nodes of the upper level that lead to the lower one change: they keep their number, so that what leads to them
 * need not be told, but decide the lower variable now. Rudell 1993, "Dynamic variable ordering for ordered binary
 * decision diagrams", https://doi.org/10.1109/ICCAD.1993.580029, with values beyond two.
 *
 * @returns how many children were looked at: a measure of time that is the same on every machine
 */
export function swapLevels(layers: Layers, level: number): number {
  const { order, sizes, nodesOf } = layers;
  const upper = int(order, level);
  const lower = int(order, level + 1);
  order[level] = lower;
  order[level + 1] = upper;
  const nodes = item(nodesOf, upper);
  const size = int(sizes, upper);
  if (!nodes.some((node) => leadsTo(layers, node, lower))) return SWAP + nodes.length * size;

  const turning: number[] = [];
  const staying: number[] = [];
  for (const node of nodes) (leadsTo(layers, node, lower) ? turning : staying).push(node);

  if (draft.length < size) draft = new Int32Array(size);
  clearInterner(unique);
  for (const node of staying) keepUnique(layers, node, size);
  for (const node of turning) turnOver(layers, node, upper, lower, staying);
  nodesOf[upper] = staying;
  for (const node of item(nodesOf, lower)) {
    if (int(layers.references, node) === 0) dropNode(layers, node);
    else turning.push(node);
  }
  nodesOf[lower] = turning;
  return SWAP + (nodes.length + turning.length * int(sizes, lower)) * size;
}

/** Notes a node of the upper level that stays as it is, so that it is not made again. */
function keepUnique(layers: Layers, node: number, size: number): void {
  const first = int(layers.firstChild, node);
  for (let at = 0; at < size; at++) draft[at] = int(layers.children, first + at);
  intern(unique, draft, size);
}

function leadsTo(layers: Layers, node: number, variable: number): boolean {
  const { variableOf, firstChild, children, sizes } = layers;
  const first = int(firstChild, node);
  const end = first + int(sizes, int(variableOf, node));
  for (let at = first; at < end; at++) if (int(variableOf, int(children, at)) === variable) return true;
  return false;
}

/** Makes a node that decides `upper`, then `lower`, decide `lower` first. */
function turnOver(layers: Layers, node: number, upper: number, lower: number, made: number[]): void {
  const size = int(layers.sizes, upper);
  const branches = int(layers.sizes, lower);
  const place = takePlace(layers, branches);
  // New nodes may move these arrays to where there is more room; what is read here is old and stays.
  const { variableOf, firstChild, children } = layers;
  const old = int(firstChild, node);
  for (let branch = 0; branch < branches; branch++) {
    for (let value = 0; value < size; value++) {
      const child = int(children, old + value);
      const decides = int(variableOf, child) === lower;
      draft[value] = decides ? int(children, int(firstChild, child) + branch) : child;
    }
    const target = nodeOfDraft(layers, upper, size, made);
    layers.children[place + branch] = target;
    refer(layers, target, 1);
  }
  for (let value = 0; value < size; value++) refer(layers, int(children, old + value), -1);
  givePlace(layers, old, size);
  layers.firstChild[node] = place;
  layers.variableOf[node] = lower;
}

/** The node of the variable with the children in `draft`, or their common child when they are all the same. */
function nodeOfDraft(layers: Layers, variable: number, size: number, made: number[]): number {
  const first = int(draft, 0);
  let value = 1;
  while (value < size && draft[value] === first) value++;
  if (value === size) return first;
  const id = intern(unique, draft, size);
  if (id < made.length) return item(made, id);
  const place = takePlace(layers, size);
  for (let at = 0; at < size; at++) {
    layers.children[place + at] = int(draft, at);
    refer(layers, int(draft, at), 1);
  }
  const node = addNode(layers, variable, place);
  made.push(node);
  return node;
}
