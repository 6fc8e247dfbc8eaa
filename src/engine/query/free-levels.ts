import { rootLevel, type Diagram } from '../diagram/diagram';
import { createPairs, lowerPair, resetPairs, type Pairs } from './pairs';
import { float, int } from '../shared/checked-reads';
import type { ArcMinima } from './arc-minima';

/**
 * The lightest combination in which each level is free: through an arc, or above a root, that skips it.
 *
 * What is skipped is a run of levels, which makes this many range updates (take the minimum), then a read of each entry: a
 * sparse table, written instead of read. A run is covered by two overlapping runs whose length is a power of two; in the end
 * each row is passed down to the row of half its length. Row r, entry l stands for the levels l .. l + 2^r - 1, and row 0 is the answer.
 */
export interface FreeLevels {
  readonly levels: number;
  readonly rows: Pairs;
}

export function createFreeLevels(levels: number): FreeLevels {
  return { levels, rows: createPairs((1 + rowOf(levels)) * levels) };
}

/** Fills in row 0. */
export function freeLevels(free: FreeLevels, diagram: Diagram, { total, best }: ArcMinima): void {
  const { levels, rows } = free;
  const { labelLevel, labelTarget } = diagram;
  resetPairs(rows);
  lowerRun(free, 0, rootLevel(diagram), best, 0);
  for (let label = 0; label < labelLevel.length; label++) {
    lowerRun(free, int(labelLevel, label) + 1, int(labelTarget, label), total, label);
  }
  for (let row = rowOf(levels); row > 0; row--) {
    const half = 2 ** (row - 1);
    for (let level = 0; level + 2 * half <= levels; level++) {
      const at = row * levels + level;
      const change = float(rows.change, at);
      if (change === Infinity) continue;
      lowerPair(rows, at - levels, change, float(rows.price, at));
      lowerPair(rows, at - levels + half, change, float(rows.price, at));
    }
  }
}

/** Lowers the levels from `from` up to but not including `to`. */
function lowerRun({ levels, rows }: FreeLevels, from: number, to: number, pairs: Pairs, pair: number): void {
  if (from >= to) return;
  const row = rowOf(to - from);
  const change = float(pairs.change, pair);
  const price = float(pairs.price, pair);
  lowerPair(rows, row * levels + from, change, price);
  lowerPair(rows, row * levels + to - 2 ** row, change, price);
}

/** The row of the longest runs that are no longer than this: the binary logarithm, rounded down. */
function rowOf(length: number): number {
  return Math.max(0, 31 - Math.clz32(length));
}
