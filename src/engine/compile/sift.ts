import type { Layers } from './layers';
import { item } from '../shared/checked-reads';
import { swapLevels } from './swap-levels';

export interface SiftOptions {
  /** The largest growth over the smallest size found so far at which a direction is still pursued; above 1. */
  readonly growth: number;
  /** The most variables to move. */
  readonly variables: number;
  /** Accumulates the work, as `swapLevels` counts it. */
  readonly meter: { work: number };
}

/**
 * Moves one variable after the other through all levels, and leaves each where the diagram is smallest: sifting, Rudell
 * 1993, https://doi.org/10.1109/ICCAD.1993.580029. Those with the most nodes go first.
 */
export function sift(layers: Layers, options: SiftOptions): void {
  const count = (variable: number): number => item(layers.nodesOf, variable).length;
  const decided = [...layers.order].filter((variable) => count(variable) > 0);
  const largest = decided.toSorted((a, b) => count(b) - count(a)).slice(0, options.variables);
  for (const variable of largest) siftVariable(layers, variable, options);
}

/** Sifts until that gains less than half a percent. */
export function siftUntilStable(layers: Layers, options: SiftOptions): void {
  for (let before = Infinity; layers.nodes < 0.995 * before;) {
    before = layers.nodes;
    sift(layers, options);
  }
}

/** Moves the variable of a level to another level. */
export function moveLevel(layers: Layers, from: number, to: number, meter: { work: number }): void {
  for (let level = from; level < to; level++) meter.work += swapLevels(layers, level);
  for (let level = from; level > to; level--) meter.work += swapLevels(layers, level - 1);
}

function siftVariable(layers: Layers, variable: number, { growth, meter }: SiftOptions): void {
  const last = layers.order.length - 1;
  const start = layers.order.indexOf(variable);
  let level = start;
  let best = start;
  let fewest = layers.nodes;
  const explore = (end: number): void => {
    while (level !== end && layers.nodes <= growth * fewest) {
      const next = level + Math.sign(end - level);
      moveLevel(layers, level, next, meter);
      level = next;
      if (layers.nodes < fewest) {
        fewest = layers.nodes;
        best = level;
      }
    }
  };
  // The nearer end first: the way back is short.
  const nearer = 2 * start < last ? 0 : last;
  explore(nearer);
  moveLevel(layers, level, start, meter);
  level = start;
  explore(last - nearer);
  moveLevel(layers, level, best, meter);
}
