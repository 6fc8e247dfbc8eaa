import type { Diagram } from '../diagram/diagram';
import type { Problem } from '../problem/problem';
import { seededRandom } from '../shared/random';
import { buildTree } from './build-tree';
import { eliminationTree } from './elimination-tree';
import { flatten } from './flatten';
import { isOutgrown, type Outgrown } from './outgrown';
import { CHAIN_STEPS, searchChain, worthFinishing } from './search-chain';

/** How many elimination trees are tried. */
const TREES = 12;

/**
 * Searches for a small diagram: along several elimination trees, and along chains, which are smaller where the variables hang
 * together. The one with the fewest arcs is the fastest to ask.
 *
 * @param onProgress told after each constraint and each change of an order
 */
export function compileThorough(
  problem: Problem,
  nodeLimit: number,
  onProgress: (done: number, total: number) => void,
): Diagram | Outgrown {
  const steps = problem.constraints.length;
  const total = (TREES + CHAIN_STEPS) * steps;
  const random = seededRandom(1);
  let best: Diagram | undefined;
  let limit = nodeLimit;
  for (let attempt = 0; attempt < TREES; attempt++) {
    let done = attempt * steps;
    // Small changes of what counts as least: most choices of the elimination order are near ties.
    const noise = attempt === 0 ? () => 1 : () => 0.75 + random() / 2;
    const { tree } = eliminationTree(problem, noise);
    const built = buildTree(problem, tree, limit, () => onProgress(++done, total));
    if (isOutgrown(built)) {
      if (!best) break;
      continue;
    }
    // What takes twice the nodes on the way is not worth finishing.
    limit = Math.min(limit, 2 * built.forest.nodes.size);
    const diagram = flatten(built);
    if (!best || diagram.arcs < best.arcs) best = diagram;
  }
  const worthwhile = best ? worthFinishing(best.nodes) : Infinity;
  const chain = searchChain(problem, nodeLimit, worthwhile, (done) =>
    onProgress(TREES * steps + done, total),
  );
  onProgress(total, total);
  if (isOutgrown(chain)) return best ?? chain;
  const diagram = flatten(chain);
  return best && best.arcs <= diagram.arcs ? best : diagram;
}
