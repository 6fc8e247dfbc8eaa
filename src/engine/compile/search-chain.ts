import type { Problem } from '../problem/problem';
import { seededRandom, shuffled } from '../shared/random';
import { buildChain } from './build-chain';
import { forceOrder } from './force-order';
import type { Rooted } from './forest';
import { layersOf, rootedOf, type Layers } from './layers';
import { isOutgrown, type Outgrown } from './outgrown';
import { moveLevel, siftUntilStable } from './sift';

/** How many initial orders are tried, and how many perturbations of the best one. */
const STARTS = 6;
const PERTURBATIONS = 40;
/** How many variables a perturbation moves. */
const MOVES = 3;
/** The budget, in work as `swapLevels` counts it: some fifteen seconds. Once it is spent nothing new is begun. */
const WORK = 1.6e9;

/** How much `searchChain` reports as done for each constraint of the problem. */
export const CHAIN_STEPS = 3 * STARTS + PERTURBATIONS;

/**
 * Searches for a chain with a small diagram. Builds it from several initial orders and sifts each to a local minimum; then
 * perturbs the smallest and sifts again, many times over (iterated local search; Lourenço, Martin, Stützle 2003,
 * https://doi.org/10.1007/0-306-48056-5_11).
 *
 * @param worthwhile the nodes beyond which a first diagram is not worth having
 * @param onProgress told after each constraint and each perturbation; a build counts for as much as three perturbations
 */
export function searchChain(
  problem: Problem,
  nodeLimit: number,
  worthwhile: number,
  onProgress: (done: number) => void,
): Rooted | Outgrown {
  const random = seededRandom(1);
  const steps = problem.constraints.length;
  const meter = { work: 0 };
  const sift = { growth: 1.1, variables: Infinity, meter };

  const attempt = (number: number, start: readonly number[], limit: number): Layers | Outgrown => {
    let done = 3 * number * steps;
    const onStep = (): void => onProgress((done += 3));
    const options = { siftFrom: 4000, sift, nodeLimit: limit, onStep };
    const built = buildChain(problem, forceOrder(problem, start), options);
    if (isOutgrown(built)) return built;
    const layers = layersOf(built);
    siftUntilStable(layers, sift);
    return layers;
  };
  let best = attempt(0, [...problem.variables.keys()], Math.min(nodeLimit, worthwhile));
  if (isOutgrown(best) && worthwhile < nodeLimit) return best;
  for (let start = 1; start < STARTS && meter.work < WORK / 2; start++) {
    const enough = isOutgrown(best) ? nodeLimit : Math.min(nodeLimit, worthFinishing(best.nodes));
    const next = attempt(start, shuffled(problem.variables.length, random), enough);
    if (!isOutgrown(next) && (isOutgrown(best) || next.nodes < best.nodes)) best = next;
  }
  if (isOutgrown(best)) return best;

  for (let round = 0; round < PERTURBATIONS && meter.work < WORK; round++) {
    const layers = layersOf(rootedOf(best));
    perturb(layers, random, meter);
    siftUntilStable(layers, sift);
    if (layers.nodes < best.nodes) best = layers;
    onProgress((3 * STARTS + round + 1) * steps);
  }
  return rootedOf(best);
}

/** A diagram that on the way needs many times the nodes of another one is not worth finishing. */
export function worthFinishing(nodes: number): number {
  return 10_000 + 10 * nodes;
}

/** Moves a few variables to random levels; less far when the diagram grows beyond three times its size. */
function perturb(layers: Layers, random: () => number, meter: { work: number }): void {
  const levels = layers.order.length;
  const enough = 3 * layers.nodes;
  for (let move = 0; move < MOVES; move++) {
    const target = Math.floor(random() * levels);
    for (let level = Math.floor(random() * levels); level !== target && layers.nodes < enough;) {
      const next = level + Math.sign(target - level);
      moveLevel(layers, level, next, meter);
      level = next;
    }
  }
}
