import { int } from '../shared/checked-reads';

/**
 * All valid combinations of a problem: a reduced ordered AND/OR multi-valued decision diagram, laid out flat.
 *
 * Levels form a tree, numbered in preorder: a level and those below it are a run of numbers. A level decides a variable, or is
 * a fork, whose two subtrees have nothing to do with one another once what stands above them is decided. Nodes are numbered
 * level by level, top first, so that a pass down or up the diagram is one run through the arrays. Of the arcs of a decision
 * node one is taken: those that lead to the same node are one arc, and what leads nowhere is left out. The node of a fork is a
 * product: both of its two arcs are taken, the left one first. A level that makes no difference has no node: arcs may skip
 * levels, whose variables are then free.
 *
 * Plain data: it can be posted to and from a worker.
 */
export interface Diagram {
  /** The number of values of each variable. */
  readonly sizes: Int32Array;
  /** The variable that each level decides; FORK for a fork. */
  readonly order: Int32Array;
  /** The levels below a level are `level + 1 .. levelEnd[level] - 1`; the right subtree of a fork begins where the left ends. */
  readonly levelEnd: Int32Array;
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
  /** The level of the node that an arc of the label comes from. */
  readonly labelLevel: Int32Array;
  /** The level of the node that it leads to; `labelTo` for the terminal. */
  readonly labelTarget: Int32Array;
  /** The levels that are left to the arc: all below its node, or those on one side of a fork. */
  readonly labelFrom: Int32Array;
  readonly labelTo: Int32Array;
  /** Where the levels of its target end; those between `labelFrom` and `labelTarget`, and from here to `labelTo`, are free. */
  readonly labelEnd: Int32Array;
  /**
   * The values of a label are `labelValues[labelStart[label] .. labelStart[label + 1] - 1]`, in ascending order. A label of a
   * product has none.
   */
  readonly labelStart: Int32Array;
  readonly labelValues: Int32Array;
}

/** What stands in place of a variable on a level that decides none. */
export const FORK = -1;

/** The level of the root; the number of levels when there are no nodes. The levels before it are free. */
export function rootLevel({ levelStart }: Diagram): number {
  return levelStart.lastIndexOf(0);
}

/** Where the levels at and below the root end; those from here on are free. */
export function rootEnd(diagram: Diagram): number {
  return diagram.levelEnd[rootLevel(diagram)] ?? diagram.order.length;
}

/** Whether a node is a product: its labels have no values. */
export function isProduct({ arcStart, arcLabel, labelStart }: Diagram, node: number): boolean {
  const label = int(arcLabel, int(arcStart, node));
  return labelStart[label] === labelStart[label + 1];
}
