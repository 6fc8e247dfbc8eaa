import type { Diagram } from '../diagram/diagram';
import { createPairs, type Pairs } from './pairs';

/** The weights of the lightest valid combinations, by the label of an arc that they take. */
export interface ArcMinima {
  /** Through each label, its own value not counted. */
  readonly others: Pairs;
  /** Through each label, its own lightest value included. */
  readonly total: Pairs;
  /** Of all: one pair. */
  readonly best: Pairs;
}

export function createArcMinima(diagram: Diagram): ArcMinima {
  const labels = diagram.labelLevel.length;
  return { others: createPairs(labels), total: createPairs(labels), best: createPairs(1) };
}
