import { clauseNode } from './clause-node';
import { conjoin } from './conjoin';
import { positions } from './force-order';
import { ALWAYS, createForest, NEVER, type Forest, type Node, type Rooted } from './forest';
import { layersOf, rootedOf } from './layers';
import { scopeOf, type Constraint, type Problem } from './problem';
import { int } from './read';
import { sift, type SiftOptions } from './sift';
import { tableNode } from './table-node';

/** A step may take this many times `siftFrom` nodes; then the order is improved before it is tried again. */
const PATIENCE = 4;

export interface BuildOptions {
  /** How many nodes the diagram may have before its order is improved. */
  readonly siftFrom: number;
  readonly sift: SiftOptions;
  readonly nodeLimit: number;
  /** Told after each constraint. */
  readonly onStep: () => void;
}

/** The diagram has outgrown its limit while taking in this constraint. */
export interface Outgrown {
  readonly outgrownBy: Constraint;
}

export function isOutgrown(result: object): result is Outgrown {
  return 'outgrownBy' in result;
}

/**
 * Takes in the constraints of a problem one after the other. Whenever the diagram has doubled, its order is improved: an
 * order that is good for a part is a good start for the whole, and costs little to find while the part is small.
 *
 * @param start the order to begin with: variable indices, top first
 */
export function build(problem: Problem, start: readonly number[], options: BuildOptions): Rooted | Outgrown {
  const { nodeLimit } = options;
  const order = Int32Array.from(start);
  const forest = createForest(order.map((variable) => problem.variables[variable]?.values.length ?? 0));
  let diagram: Rooted = { forest, root: ALWAYS, order };
  let levelOfVariable = positions(order);
  let rest = topDown(problem.constraints, levelOfVariable);
  let siftFrom = options.siftFrom;
  let tidyFrom = options.siftFrom;
  let patience = Math.min(nodeLimit, PATIENCE * options.siftFrom);
  for (let constraint = rest.pop(); constraint && diagram.root !== NEVER; constraint = rest.pop()) {
    const node = constraintNode(diagram.forest, constraint, levelOfVariable);
    const root = conjoin(diagram.forest, diagram.root, node, patience);
    if (root !== undefined) {
      diagram = { forest: diagram.forest, root, order: diagram.order };
      options.onStep();
      if (diagram.forest.nodes.size <= Math.min(tidyFrom, nodeLimit)) continue;
    } else if (patience < nodeLimit) {
      // A better order may let it through; if not, there is more patience next time.
      rest.push(constraint);
      patience = Math.min(nodeLimit, PATIENCE * patience);
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
    tidyFrom = 2 * layers.nodes + options.siftFrom;
  }
  return diagram;
}

/** The constraints by how far up they reach. The last one, which reaches least far up, is the first to be taken in. */
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

function constraintNode(forest: Forest, constraint: Constraint, levelOfVariable: Int32Array): Node {
  return constraint.kind === 'table'
    ? tableNode(forest, constraint, levelOfVariable)
    : clauseNode(forest, constraint, levelOfVariable);
}
