import { childOf, levelOf, type Forest, type NodeId } from './forest';
import { int, item } from '../shared/checked-reads';

/** The inner nodes that a root reaches, by level, each level in the order of first visit from above. */
export function reachable(forest: Forest, root: NodeId): NodeId[][] {
  const levels = forest.sizes.length;
  const nodesOfLevel: NodeId[][] = Array.from({ length: levels }, () => []);
  const visited = new Uint8Array(forest.nodes.size);
  const visit = (node: NodeId): void => {
    if (visited[node] === 1) return;
    visited[node] = 1;
    nodesOfLevel[levelOf(forest, node)]?.push(node);
  };
  visit(root);
  for (let level = 0; level < levels; level++) {
    const size = int(forest.sizes, level);
    for (const node of item(nodesOfLevel, level)) {
      for (let value = 0; value < size; value++) visit(childOf(forest, node, value));
    }
  }
  return nodesOfLevel;
}
