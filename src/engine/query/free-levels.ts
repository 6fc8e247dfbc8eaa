import { rootEnd, rootLevel, type Diagram } from '../diagram/diagram';
import { float, int } from '../shared/checked-reads';
import { createPairs, lowerPair, resetPairs, type Pairs } from './pairs';
import type { PathSums } from './path-sums';

/**
 * The lightest combination in which each level is free: by an arc, or above or beside a root, that skips it.
 *
 * What is skipped is a run of levels, which makes this many range updates (take the minimum), then a read of each entry: a
 * sparse table, written instead of read. A run is covered by two overlapping runs whose length is a power of two; in the end
 * each row is passed down to the row of half its length. Row r, entry l stands for the levels l .. l + 2^r - 1, and row 0 is
 * the answer.
 */
export interface FreeLevels {
  readonly levels: number;
  /** The row of the longest run. */
  readonly lastRow: number;
  readonly rows: Pairs;
}

export function createFreeLevels(diagram: Diagram): FreeLevels {
  const levels = diagram.order.length;
  let longest = 0;
  forEachRun(diagram, (from, to) => {
    longest = Math.max(longest, to - from);
  });
  const lastRow = rowOf(longest);
  return { levels, lastRow, rows: createPairs((1 + lastRow) * levels) };
}

/** Fills in row 0. */
export function freeLevels(
  free: FreeLevels,
  diagram: Diagram,
  { labelWeight, byLabel, below }: PathSums,
): void {
  const { levels, lastRow, rows } = free;
  resetPairs(rows);
  forEachRun(diagram, (from, to, label) => {
    const isRoot = label < 0;
    const change = isRoot
      ? float(below.change, 0)
      : float(byLabel.change, label) + float(labelWeight.change, label);
    const price = isRoot
      ? float(below.price, 0)
      : float(byLabel.price, label) + float(labelWeight.price, label);
    const row = rowOf(to - from);
    lowerPair(rows, row * levels + from, change, price);
    lowerPair(rows, row * levels + to - 2 ** row, change, price);
  });
  for (let row = lastRow; row > 0; row--) {
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

/** Calls back for all levels from `from` up to but not including `to` that a label skips, or the root (label -1). */
function forEachRun(diagram: Diagram, act: (from: number, to: number, label: number) => void): void {
  const { order, labelFrom, labelTarget, labelEnd, labelTo } = diagram;
  if (rootLevel(diagram) > 0) act(0, rootLevel(diagram), -1);
  if (rootEnd(diagram) < order.length) act(rootEnd(diagram), order.length, -1);
  for (let label = 0; label < labelFrom.length; label++) {
    const from = int(labelFrom, label);
    const target = int(labelTarget, label);
    const end = int(labelEnd, label);
    const to = int(labelTo, label);
    if (from < target) act(from, target, label);
    if (end < to) act(end, to, label);
  }
}

/** The row of the longest runs that are no longer than this: the binary logarithm, rounded down. */
function rowOf(length: number): number {
  return Math.max(0, 31 - Math.clz32(length));
}
