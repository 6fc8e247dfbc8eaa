import type { Diagram } from './diagram';
import { createPairs, type Pairs } from './pairs';

/** What a pass over a diagram finds out: the lightest valid combinations. */
export interface Through {
  /** Through each label, its own value not counted. */
  readonly others: Pairs;
  /** Through each label, its own lightest value included. */
  readonly total: Pairs;
  /** Of all: one pair. */
  readonly best: Pairs;
}

export function createThrough(diagram: Diagram): Through {
  const labels = diagram.labelLevel.length;
  return { others: createPairs(labels), total: createPairs(labels), best: createPairs(1) };
}
