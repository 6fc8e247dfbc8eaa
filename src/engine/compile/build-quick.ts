import { build, type Outgrown } from './build';
import { forceOrder, totalSpan } from './force-order';
import type { Rooted } from './forest';
import type { Problem } from '../problem/problem';
import { seededRandom, shuffled } from '../shared/random';

/**
 * What a page can afford: one diagram, from the best of a few starting orders. Its order is improved only when the
 * diagram gets large, and then only for the variables that have the most nodes.
 *
 * @param onProgress told after each constraint
 */
export function buildQuick(
  problem: Problem,
  nodeLimit: number,
  onProgress: (done: number, total: number) => void,
): Rooted | Outgrown {
  const random = seededRandom(1);
  // The problem's own order is a start too: people list together what belongs together.
  const orders = [
    [...problem.variables.keys()],
    ...Array.from({ length: 3 }, () => shuffled(problem.variables.length, random)),
  ].map((start) => forceOrder(problem, start));
  const spans = orders.map((order) => totalSpan(problem, order));
  const shortest = orders[spans.indexOf(Math.min(...spans))] ?? [];
  let done = 0;
  return build(problem, shortest, {
    siftFrom: 10_000,
    sift: { growth: 1.05, variables: 100, meter: { work: 0 } },
    nodeLimit,
    onStep: () => onProgress(++done, problem.constraints.length),
  });
}
