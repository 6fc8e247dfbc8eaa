import { build, isOutgrown, type Outgrown } from './build';
import { forceOrder } from './force-order';
import type { Rooted } from './forest';
import { layersOf, rootedOf, type Layers } from './layers';
import type { Problem } from './problem';
import { seededRandom, shuffled } from './random';
import { moveLevel, settle } from './sift';

/** How many orders to begin with, and how many times to shake the best of them. */
const STARTS = 6;
const SHAKES = 40;
/** How many variables a shake moves. */
const MOVES = 3;
/** Enough work, as `swapLevels` counts it, to begin nothing new: some fifteen seconds. */
const WORK = 1.6e9;

/**
 * Looks for a small diagram. Builds it from several orders and sifts each until that helps no more; then moves a few
 * variables of the smallest at random and sifts again, many times over (iterated local search; Lourenço, Martin, Stützle
 * 2003, https://doi.org/10.1007/0-306-48056-5_11).
 *
 * @param onProgress told after each constraint and each shake; a build counts for as much as three shakes
 */
export function search(
  problem: Problem,
  nodeLimit: number,
  onProgress: (done: number, total: number) => void,
): Rooted | Outgrown {
  const random = seededRandom(1);
  const steps = Math.max(1, problem.constraints.length);
  const total = (3 * STARTS + SHAKES) * steps;
  const meter = { work: 0 };
  const sift = { growth: 1.1, variables: Infinity, meter };

  const attempt = (number: number, start: readonly number[], limit: number): Layers | Outgrown => {
    let done = 3 * number * steps;
    const onStep = (): void => onProgress((done += 3), total);
    const built = build(problem, forceOrder(problem, start), {
      siftFrom: 4000,
      sift,
      nodeLimit: limit,
      onStep,
    });
    if (isOutgrown(built)) return built;
    const layers = layersOf(built);
    settle(layers, sift);
    return layers;
  };
  let best = attempt(0, [...problem.variables.keys()], nodeLimit);
  for (let start = 1; start < STARTS && meter.work < WORK / 2; start++) {
    // An order that leads far beyond what another one needs is not worth following.
    const enough = isOutgrown(best) ? nodeLimit : Math.min(nodeLimit, 10_000 + 10 * best.nodes);
    const next = attempt(start, shuffled(problem.variables.length, random), enough);
    if (!isOutgrown(next) && (isOutgrown(best) || next.nodes < best.nodes)) best = next;
  }
  if (isOutgrown(best)) return best;

  for (let shake = 0; shake < SHAKES && meter.work < WORK; shake++) {
    const layers = layersOf(rootedOf(best));
    moveSome(layers, random, meter);
    settle(layers, sift);
    if (layers.nodes < best.nodes) best = layers;
    onProgress((3 * STARTS + shake + 1) * steps, total);
  }
  onProgress(total, total);
  return rootedOf(best);
}

/** Moves a few variables to a random level, or part of the way when the diagram gets out of hand. */
function moveSome(layers: Layers, random: () => number, meter: { work: number }): void {
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
