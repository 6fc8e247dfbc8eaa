import { createPairs, type Pairs } from './pairs';

/** The sums of a pass, by which the lightest combinations can be traced. */
export interface PathSums {
  /** The lightest value of each label. */
  readonly labelWeight: Pairs;
  /** The lightest path from each node to the terminal, the node's own level included. */
  readonly below: Pairs;
  /** The lightest path from the root to each node, the node's own level not included. */
  readonly above: Pairs;
}

export function createPathSums(labels: number, nodes: number): PathSums {
  return { labelWeight: createPairs(labels), below: createPairs(nodes + 1), above: createPairs(nodes + 1) };
}
