import type { Diagram } from '../diagram/diagram';
import type { Problem } from '../problem/problem';
import { seededRandom, shuffled } from '../shared/random';
import { buildChain } from './build-chain';
import { buildTree } from './build-tree';
import { eliminationTree } from './elimination-tree';
import { forceOrder, totalSpan } from './force-order';
import { flatten } from './flatten';
import { isOutgrown, type Outgrown } from './outgrown';

/** How many nodes are made along a tree that not all variables fit into before a chain is tried instead: about a second. */
const DOUBTFUL_NODES = 250_000;

/**
 * What a page can afford: one diagram, along an elimination tree. Where the variables hang together too much for that, along a
 * chain: from the best of a few initial orders, which is improved only when the diagram gets large, and then only for the
 * variables that have the most nodes.
 *
 * @param onProgress told after each constraint
 */
export function compileQuick(
  problem: Problem,
  nodeLimit: number,
  onProgress: (done: number, total: number) => void,
): Diagram | Outgrown {
  // Either way takes a step for each constraint.
  const steps = problem.constraints.length;
  let done = 0;
  const onStep = (): void => onProgress(++done, 2 * steps);
  const { tree, isComplete } = eliminationTree(problem);
  const limit = isComplete ? nodeLimit : Math.min(nodeLimit, DOUBTFUL_NODES);
  const built = buildTree(problem, tree, limit, onStep);
  if (!isOutgrown(built)) {
    onProgress(2 * steps, 2 * steps);
    return flatten(built);
  }
  done = steps;
  const sift = { growth: 1.05, variables: 100, meter: { work: 0 } };
  const options = { siftFrom: 10_000, sift, nodeLimit, onStep };
  const chain = buildChain(problem, shortestOrder(problem), options);
  return isOutgrown(chain) ? chain : flatten(chain);
}

function shortestOrder(problem: Problem): readonly number[] {
  const random = seededRandom(1);
  // The problem's own order is a start too: people list together what belongs together.
  const orders = [
    [...problem.variables.keys()],
    ...Array.from({ length: 3 }, () => shuffled(problem.variables.length, random)),
  ].map((start) => forceOrder(problem, start));
  const spans = orders.map((order) => totalSpan(problem, order));
  return orders[spans.indexOf(Math.min(...spans))] ?? [];
}
