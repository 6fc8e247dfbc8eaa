import { clearUniqueTable, createUniqueTable, findOrAdd } from './unique-table';
import { addNode, removeNode, release, addReferences, allocate, type Layers } from './layers';
import { int, item } from '../shared/checked-reads';

// Scratch, kept from swap to swap: there are tens of thousands of them.
const unique = createUniqueTable();
// The fixed cost of a swap, in units of visiting one child.
const SWAP = 250;
let draft = new Int32Array(2);

/**
 * Swaps a level with the one below it. The diagram stands for the same set of combinations as before.
 *
 * Only nodes of the upper level with a child on the lower one are rewritten, in place: they keep their number, so that no
 * parent changes, and decide the lower variable now. Rudell 1993, "Dynamic variable ordering for ordered binary
 * decision diagrams", https://doi.org/10.1109/ICCAD.1993.580029, with values beyond two.
 *
 * @returns the work done, in children visited: a measure of time that is the same on every machine
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

  const rewritten: number[] = [];
  const kept: number[] = [];
  for (const node of nodes) (leadsTo(layers, node, lower) ? rewritten : kept).push(node);

  if (draft.length < size) draft = new Int32Array(size);
  clearUniqueTable(unique);
  for (const node of kept) keepUnique(layers, node, size);
  for (const node of rewritten) rewriteNode(layers, node, upper, lower, kept);
  nodesOf[upper] = kept;
  for (const node of item(nodesOf, lower)) {
    if (int(layers.references, node) === 0) removeNode(layers, node);
    else rewritten.push(node);
  }
  nodesOf[lower] = rewritten;
  return SWAP + (nodes.length + rewritten.length * int(sizes, lower)) * size;
}

/** Enters a node of the upper level that stays as it is into the unique table. */
function keepUnique(layers: Layers, node: number, size: number): void {
  const first = int(layers.firstChild, node);
  for (let at = 0; at < size; at++) draft[at] = int(layers.children, first + at);
  findOrAdd(unique, draft, size);
}

function leadsTo(layers: Layers, node: number, variable: number): boolean {
  const { variableOf, firstChild, children, sizes } = layers;
  const first = int(firstChild, node);
  const end = first + int(sizes, int(variableOf, node));
  for (let at = first; at < end; at++) if (int(variableOf, int(children, at)) === variable) return true;
  return false;
}

/** Rewrites a node that decides `upper`, then `lower`, to decide `lower` first. */
function rewriteNode(layers: Layers, node: number, upper: number, lower: number, made: number[]): void {
  const size = int(layers.sizes, upper);
  const branches = int(layers.sizes, lower);
  const place = allocate(layers, branches);
  // Allocation may replace these arrays by longer copies; the entries that are read here stay what they are.
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
    addReferences(layers, target, 1);
  }
  for (let value = 0; value < size; value++) addReferences(layers, int(children, old + value), -1);
  release(layers, old, size);
  layers.firstChild[node] = place;
  layers.variableOf[node] = lower;
}

/** The node of the variable with the children in `draft`, or their common child when they are all the same. */
function nodeOfDraft(layers: Layers, variable: number, size: number, made: number[]): number {
  const first = int(draft, 0);
  let value = 1;
  while (value < size && draft[value] === first) value++;
  if (value === size) return first;
  const id = findOrAdd(unique, draft, size);
  if (id < made.length) return item(made, id);
  const place = allocate(layers, size);
  for (let at = 0; at < size; at++) {
    layers.children[place + at] = int(draft, at);
    addReferences(layers, int(draft, at), 1);
  }
  const node = addNode(layers, variable, place);
  made.push(node);
  return node;
}
