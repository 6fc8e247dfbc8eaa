import { createPairs, type Pairs } from './pairs';

/** What a pass adds up on its way, and what the lightest combinations can be traced by. */
export interface Sums {
  /** The lightest value of each label. */
  readonly labelWeight: Pairs;
  /** The lightest way from each node down to the terminal, the node's own level included. */
  readonly below: Pairs;
  /** The lightest way from the root down to each node, the node's own level not included. */
  readonly above: Pairs;
}

export function createSums(labels: number, nodes: number): Sums {
  return { labelWeight: createPairs(labels), below: createPairs(nodes + 1), above: createPairs(nodes + 1) };
}
