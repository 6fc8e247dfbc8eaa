/**
 * All valid combinations of a problem: a reduced ordered multi-valued decision diagram, laid out flat.
 *
 * Nodes are numbered level by level, top first, so that a pass down or up the diagram is one run through the arrays.
 * The arcs of a node that lead to the same place are one arc, and arcs to nowhere are left out. A level that makes no
 * difference has no node: an arc may skip levels, whose variables are then free.
 *
 * Plain data: it can be posted to and from a worker.
 */
export interface Diagram {
  /** The number of values of each variable. */
  readonly sizes: Int32Array;
  /** The variable that each level decides, top first. */
  readonly order: Int32Array;
  readonly nodes: number;
  readonly arcs: number;
  /** False when no combination is valid. Otherwise the root is node 0, or the terminal when there are no nodes. */
  readonly satisfiable: boolean;
  /** The nodes of a level are `levelStart[level] .. levelStart[level + 1] - 1`. The terminal is node number `nodes`. */
  readonly levelStart: Int32Array;
  /** The arcs of a node are `arcStart[node] .. arcStart[node + 1] - 1`. */
  readonly arcStart: Int32Array;
  /** The node that an arc leads to. */
  readonly arcTarget: Int32Array;
  /** What an arc decides. Arcs that decide the same share a label, so that a pass weighs each label only once. */
  readonly arcLabel: Int32Array;
  /** The level that a label decides. */
  readonly labelLevel: Int32Array;
  /** The level that its arcs lead to; the levels between the two are free. */
  readonly labelTarget: Int32Array;
  /** The values of a label are `labelValues[labelStart[label] .. labelStart[label + 1] - 1]`, in ascending order. */
  readonly labelStart: Int32Array;
  readonly labelValues: Int32Array;
}

/** The level that the root stands on; the levels above it are free. The number of levels when there are no nodes. */
export function rootLevel(diagram: Diagram): number {
  const level = diagram.levelStart.findLastIndex((start) => start === 0);
  return Math.max(0, level);
}
