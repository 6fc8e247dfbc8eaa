import { clauseNode } from './clause-node';
import { conjoin } from './conjoin';
import { positions } from './force-order';
import { TRUE, createForest, FALSE, type Forest, type NodeId, type Rooted } from './forest';
import { layersOf, rootedOf } from './layers';
import { scopeOf, type Constraint, type Problem } from '../problem/problem';
import { int } from '../shared/checked-reads';
import { sift, type SiftOptions } from './sift';
import { tableNode } from './table-node';

/** A conjunction may take this many times `siftFrom` nodes; if it needs more, the order is improved and it is tried again. */
const ALLOWANCE = 4;

export interface BuildOptions {
  /** How many nodes the diagram may have before its variables are reordered. */
  readonly siftFrom: number;
  readonly sift: SiftOptions;
  readonly nodeLimit: number;
  /** Told after each constraint. */
  readonly onStep: () => void;
}

/** The diagram exceeded its node limit when this constraint was conjoined. */
export interface Outgrown {
  readonly outgrownBy: Constraint;
}

export function isOutgrown(result: object): result is Outgrown {
  return 'outgrownBy' in result;
}

/**
 * Conjoins the constraints of a problem one by one. Whenever the diagram has doubled, its variables are reordered: an order
 * that is good for some of the constraints is a good start for all, and is cheap to find while the diagram is small.
 *
 * @param start the order to begin with: variable indices, top first
 */
export function build(problem: Problem, start: readonly number[], options: BuildOptions): Rooted | Outgrown {
  const { nodeLimit } = options;
  const order = Int32Array.from(start);
  const forest = createForest(order.map((variable) => problem.variables[variable]?.values.length ?? 0));
  let diagram: Rooted = { forest, root: TRUE, order };
  let levelOfVariable = positions(order);
  let rest = topDown(problem.constraints, levelOfVariable);
  let siftFrom = options.siftFrom;
  let collectFrom = options.siftFrom;
  let allowance = Math.min(nodeLimit, ALLOWANCE * options.siftFrom);
  for (let constraint = rest.pop(); constraint && diagram.root !== FALSE; constraint = rest.pop()) {
    const node = constraintNode(diagram.forest, constraint, levelOfVariable);
    const root = conjoin(diagram.forest, diagram.root, node, allowance);
    if (root !== undefined) {
      diagram = { forest: diagram.forest, root, order: diagram.order };
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

function constraintNode(forest: Forest, constraint: Constraint, levelOfVariable: Int32Array): NodeId {
  return constraint.kind === 'table'
    ? tableNode(forest, constraint, levelOfVariable)
    : clauseNode(forest, constraint, levelOfVariable);
}
