import type { Diagram } from '../diagram/diagram';
import { createPairs, type Pairs } from './pairs';

/** The weights of the lightest paths, as a pass adds them up. At a product a path goes both ways at once. */
export interface PathSums {
  /** The lightest value of each label; nothing for a label of a product. */
  readonly labelWeight: Pairs;
  /** The lightest path from each node down, the node's own level included. */
  readonly below: Pairs;
  /** The lightest rest of a combination around each node: all that is not below it. */
  readonly above: Pairs;
  /** The lightest combination by an arc of each label, the values of the label not counted. */
  readonly byLabel: Pairs;
}

export function createPathSums({ labelLevel, nodes }: Diagram): PathSums {
  return {
    labelWeight: createPairs(labelLevel.length),
    below: createPairs(nodes + 1),
    above: createPairs(nodes + 1),
    byLabel: createPairs(labelLevel.length),
  };
}
