import { childOf, levelOf, type Forest, type Node } from './forest';
import { int, item } from './read';

/** The inner nodes under a root, by level, those of a level in the order in which they are met from above. */
export function reachable(forest: Forest, root: Node): Node[][] {
  const levels = forest.sizes.length;
  const nodesOfLevel: Node[][] = Array.from({ length: levels }, () => []);
  const met = new Uint8Array(forest.nodes.size);
  const meet = (node: Node): void => {
    if (met[node] === 1) return;
    met[node] = 1;
    nodesOfLevel[levelOf(forest, node)]?.push(node);
  };
  meet(root);
  for (let level = 0; level < levels; level++) {
    const size = int(forest.sizes, level);
    for (const node of item(nodesOfLevel, level)) {
      for (let value = 0; value < size; value++) meet(childOf(forest, node, value));
    }
  }
  return nodesOfLevel;
}
