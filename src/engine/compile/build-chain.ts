import { conjoin } from './conjoin';
import { constraintNode } from './constraint-node';
import { positions } from './force-order';
import { createForest, FALSE, TRUE, type Rooted } from './forest';
import { layersOf, rootedOf } from './layers';
import { chainOf } from './level-tree';
import { scopeOf, sizesOf, type Constraint, type Problem } from '../problem/problem';
import { int } from '../shared/checked-reads';
import type { Outgrown } from './outgrown';
import { sift, type SiftOptions } from './sift';

/** A conjunction may take this many times `siftFrom` nodes; if it needs more, the order is improved and it is tried again. */
const ALLOWANCE = 4;

export interface ChainOptions {
  /** How many nodes the diagram may have before its variables are reordered. */
  readonly siftFrom: number;
  readonly sift: SiftOptions;
  readonly nodeLimit: number;
  /** Told after each constraint. */
  readonly onStep: () => void;
}

/**
 * Conjoins the constraints of a problem one by one. Whenever the diagram has doubled, its variables are reordered: an order
 * that is good for some of the constraints is a good start for all, and is cheap to find while the diagram is small.
 *
 * @param start the order to begin with: variable indices, top first
 */
export function buildChain(
  problem: Problem,
  start: readonly number[],
  options: ChainOptions,
): Rooted | Outgrown {
  const { nodeLimit } = options;
  const forest = createForest(chainOf(Int32Array.from(start)), sizesOf(problem));
  let diagram: Rooted = { forest, root: TRUE };
  let levelOfVariable = positions(start);
  let rest = topDown(problem.constraints, levelOfVariable);
  let siftFrom = options.siftFrom;
  let collectFrom = options.siftFrom;
  let allowance = Math.min(nodeLimit, ALLOWANCE * options.siftFrom);
  for (let constraint = rest.pop(); constraint && diagram.root !== FALSE; constraint = rest.pop()) {
    const node = constraintNode(diagram.forest, constraint, levelOfVariable);
    const root = conjoin(diagram.forest, diagram.root, node, allowance);
    if (root !== undefined) {
      diagram = { forest: diagram.forest, root };
      options.onStep();
      if (diagram.forest.nodes.size <= Math.min(collectFrom, nodeLimit)) continue;
    } else if (allowance < nodeLimit) {
      // A better order may do; if not, the next attempt is allowed more.
      rest.push(constraint);
      allowance = Math.min(nodeLimit, ALLOWANCE * allowance);
      siftFrom = 0;
    } else {
      return { outgrownBy: constraint };
    }

    const layers = layersOf(diagram);
    if (layers.nodes > nodeLimit) return { outgrownBy: constraint };
    if (layers.nodes > siftFrom) {
      sift(layers, options.sift);
      siftFrom = Math.max(options.siftFrom, 2 * layers.nodes);
      levelOfVariable = positions(layers.order);
      rest = topDown(rest, levelOfVariable);
    }
    diagram = rootedOf(layers);
    collectFrom = 2 * layers.nodes + options.siftFrom;
  }
  return diagram;
}

/** The constraints by their topmost level, ascending: the last one is the first to be conjoined. */
function topDown(constraints: readonly Constraint[], levelOfVariable: Int32Array): Constraint[] {
  const top = (constraint: Constraint): number =>
    scopeOf(constraint).reduce(
      (least, variable) => Math.min(least, int(levelOfVariable, variable)),
      levelOfVariable.length,
    );
  return constraints
    .map((constraint) => ({ constraint, top: top(constraint) }))
    .toSorted((a, b) => a.top - b.top)
    .map(({ constraint }) => constraint);
}
