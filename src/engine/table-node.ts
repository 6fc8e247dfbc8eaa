import { ALWAYS, makeNode, NEVER, type Forest, type Node } from './forest';
import type { Table } from './problem';
import { int, item } from './read';

/**
 * The node of a table. `levelOfVariable` says where each variable stands in the forest's order.
 *
 * The tuples are sorted along the order, then folded column by column from the last: the tuples that agree in the
 * columns before it become one node. Linear after the sort, and no recursion.
 */
export function tableNode(forest: Forest, table: Table, levelOfVariable: Int32Array): Node {
  const columns = table.scope
    .map((variable, entry) => ({ entry, level: int(levelOfVariable, variable) }))
    .toSorted((a, b) => a.level - b.level);
  const rows = sortRows(
    table.tuples,
    columns.map((column) => column.entry),
  );
  if (rows.length === 0) return NEVER;
  let groups: Group[] = rows.map((row, at) => ({ row, node: ALWAYS, depth: agreement(row, rows[at - 1]) }));
  for (let column = columns.length - 1; column >= 0; column--) {
    groups = foldColumn(forest, groups, column, columns[column]?.level ?? 0);
  }
  return groups[0]?.node ?? NEVER;
}

/** Tuples that agree up to the column being folded, their node, and how many columns they share with the group before. */
interface Group {
  readonly row: readonly number[];
  readonly node: Node;
  readonly depth: number;
}

function foldColumn(forest: Forest, groups: readonly Group[], column: number, level: number): Group[] {
  const folded: Group[] = [];
  const { draft } = forest;
  for (let at = 0; at < groups.length;) {
    const { row, depth } = item(groups, at);
    draft.fill(NEVER);
    let group = groups[at];
    do {
      if (group) draft[1 + item(group.row, column)] = group.node;
      group = groups[++at];
    } while (group && group.depth >= column);
    folded.push({ row, depth, node: makeNode(forest, level) });
  }
  return folded;
}

function agreement(row: readonly number[], before: readonly number[] | undefined): number {
  if (!before) return -1;
  let depth = 0;
  while (depth < row.length && row[depth] === before[depth]) depth++;
  return depth;
}

/** The tuples with their entries in the given order, sorted by them. */
function sortRows(tuples: readonly (readonly number[])[], entries: readonly number[]): number[][] {
  const rows = tuples.map((tuple) => entries.map((entry) => item(tuple, entry)));
  return rows.toSorted((a, b) => {
    const at = a.findIndex((value, column) => value !== b[column]);
    return at < 0 ? 0 : item(a, at) - item(b, at);
  });
}
