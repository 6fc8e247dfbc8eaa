import type { Table } from '../../../src/engine';

/** Tuples of a table that differ in one column only: the column, what it may be, and what the others are. */
export interface Row {
  readonly tuple: readonly number[];
  readonly column: number;
  readonly values: readonly number[];
}

/** The tuples of a table in as few rows as folding the column with the most values makes of them. */
export function rowsOf({ scope, tuples }: Table): Row[] {
  const distinct = scope.map((_, column) => new Set(tuples.map((tuple) => tuple[column])).size);
  const column = distinct.indexOf(Math.max(...distinct));
  const rows = new Map<string, { tuple: readonly number[]; column: number; values: number[] }>();
  for (const tuple of tuples) {
    const key = tuple.toSpliced(column, 1).join();
    const row = rows.get(key) ?? { tuple, column, values: [] };
    row.values.push(tuple[column] ?? 0);
    rows.set(key, row);
  }
  return [...rows.values()];
}
