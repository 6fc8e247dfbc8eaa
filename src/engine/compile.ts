import { checkProblem } from './check-problem';
import { clauseNode } from './clause-node';
import { conjoin } from './conjoin';
import type { Diagram } from './diagram';
import { flatten } from './flatten';
import { forceOrder, positions } from './force-order';
import { ALWAYS, createForest, NEVER, type Forest, type Node } from './forest';
import { scopeOf, type Constraint, type Problem } from './problem';
import { tableNode } from './table-node';
import { int } from './read';

export interface CompileOptions {
  /** `quick` (the default) is what a page can afford; `thorough` spends seconds on a smaller diagram. */
  readonly effort?: 'quick' | 'thorough';
  /** The most nodes that may be alive while compiling. */
  readonly nodeLimit?: number;
  /** Told how much is done, `done` of `total`, now and then while compiling. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The diagram of all combinations that meet every constraint of the problem.
 *
 * @throws Error when the problem is malformed, naming the constraint and what is wrong with it; or when the diagram
 *   outgrows `nodeLimit`, naming the limit and the constraint reached
 */
export function compile(problem: Problem, options: CompileOptions = {}): Diagram {
  checkProblem(problem);
  const nodeLimit = options.nodeLimit ?? 4_000_000;
  const order = forceOrder(
    problem,
    problem.variables.map((_, variable) => variable),
  );
  const forest = createForest(Int32Array.from(order, (v) => problem.variables[v]?.values.length ?? 0));
  const levelOfVariable = positions(order);
  let root: Node = ALWAYS;
  const constraints = bottomUp(problem.constraints, levelOfVariable);
  constraints.forEach((constraint, done) => {
    options.onProgress?.(done, constraints.length);
    if (root === NEVER) return;
    root = conjoin(forest, root, constraintNode(forest, constraint, levelOfVariable));
    if (forest.nodes.size > nodeLimit) {
      throw new Error(
        `the diagram outgrows the limit of ${nodeLimit} nodes at constraint "${constraint.id}"`,
      );
    }
  });
  return flatten(forest, root, Int32Array.from(order));
}

/** Constraints in the order in which they are conjoined: those that reach least far up come first. */
function bottomUp(constraints: readonly Constraint[], levelOfVariable: Int32Array): readonly Constraint[] {
  const top = (constraint: Constraint): number =>
    scopeOf(constraint).reduce((least, v) => Math.min(least, int(levelOfVariable, v)), Infinity);
  return constraints
    .map((constraint) => ({ constraint, top: top(constraint) }))
    .toSorted((a, b) => b.top - a.top || 0)
    .map(({ constraint }) => constraint);
}

function constraintNode(forest: Forest, constraint: Constraint, levelOfVariable: Int32Array): Node {
  return constraint.kind === 'table'
    ? tableNode(forest, constraint, levelOfVariable)
    : clauseNode(forest, constraint, levelOfVariable);
}
