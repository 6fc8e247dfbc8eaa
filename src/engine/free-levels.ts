import { rootLevel, type Diagram } from './diagram';
import { createPairs, lower, type Pairs } from './wide-pass';
import { float, int } from './read';

/**
 * The lightest combination that leaves each level free, found from the arcs that skip it. An arc skips a run of levels,
 * so this is "lower a range, then read all": a run is covered by two overlapping runs of a power of two, and each row
 * is handed down to the row of half its length. Row r, entry l stands for the levels l .. l + 2^r - 1.
 */
export interface FreeLevels {
  readonly levels: number;
  readonly rows: Pairs;
}

export function createFreeLevels(levels: number): FreeLevels {
  return { levels, rows: createPairs((1 + log2(Math.max(1, levels))) * levels) };
}

/**
 * Fills row 0.
 *
 * @param total the lightest combination through each label
 * @param best the lightest combination of all: the levels above the root are free in it
 */
export function freeLevels(
  free: FreeLevels,
  diagram: Diagram,
  total: Pairs,
  change: number,
  price: number,
): void {
  const { levels, rows } = free;
  const { labelLevel, labelTarget } = diagram;
  rows.change.fill(Infinity);
  rows.price.fill(Infinity);
  lowerRun(free, 0, rootLevel(diagram), change, price);
  for (let label = 0; label < labelLevel.length; label++) {
    const from = int(labelLevel, label) + 1;
    lowerRun(free, from, int(labelTarget, label), float(total.change, label), float(total.price, label));
  }
  for (let row = log2(Math.max(1, levels)); row > 0; row--) {
    const half = 2 ** (row - 1);
    for (let level = 0; level + 2 * half <= levels; level++) {
      const at = row * levels + level;
      lower(rows, at - levels, float(rows.change, at), float(rows.price, at));
      lower(rows, at - levels + half, float(rows.change, at), float(rows.price, at));
    }
  }
}

function lowerRun(
  { levels, rows }: FreeLevels,
  from: number,
  to: number,
  change: number,
  price: number,
): void {
  if (from >= to) return;
  const row = log2(to - from);
  lower(rows, row * levels + from, change, price);
  lower(rows, row * levels + to - 2 ** row, change, price);
}

/** The binary logarithm of a positive integer, rounded down. */
function log2(n: number): number {
  return 31 - Math.clz32(n);
}
