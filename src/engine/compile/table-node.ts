import { TRUE, makeNode, FALSE, type Forest, type NodeId } from './forest';
import type { Table } from '../problem/problem';
import { int, item } from '../shared/checked-reads';

/**
 * The diagram of a table.
 *
 * The tuples are sorted by the forest's order, then folded column by column from the last: the tuples that agree in the
 * columns before it become one node. Linear after the sort, and no recursion.
 */
export function tableNode(forest: Forest, table: Table, levelOfVariable: Int32Array): NodeId {
  const columns = table.scope
    .map((variable, entry) => ({ entry, level: int(levelOfVariable, variable) }))
    .toSorted((a, b) => a.level - b.level);
  const rows = table.tuples
    .map((tuple) => columns.map(({ entry }) => item(tuple, entry)))
    .toSorted(compareRows);
  let groups: Group[] = rows.map((row, at) => ({
    row,
    shared: agreement(rows[at - 1] ?? [], row),
    node: TRUE,
  }));
  for (let column = columns.length - 1; column >= 0; column--) {
    groups = foldColumn(forest, groups, column, item(columns, column).level);
  }
  return groups[0]?.node ?? FALSE;
}

/** Tuples that agree in all columns that are not folded yet. */
interface Group {
  /** One of them. */
  readonly row: readonly number[];
  /** How many columns agree with the group before. */
  readonly shared: number;
  /** What their folded columns allow. */
  readonly node: NodeId;
}

function foldColumn(forest: Forest, groups: readonly Group[], column: number, level: number): Group[] {
  const folded: Group[] = [];
  for (let next = 0; next < groups.length;) {
    const first = item(groups, next);
    forest.draft.fill(FALSE, 1, 1 + int(forest.sizes, level));
    let group: Group | undefined = first;
    do {
      forest.draft[1 + item(group.row, column)] = group.node;
      group = groups[++next];
    } while (group && group.shared >= column);
    folded.push({ row: first.row, shared: first.shared, node: makeNode(forest, level) });
  }
  return folded;
}

/** How many columns two rows share from the first on. */
function agreement(a: readonly number[], b: readonly number[]): number {
  let column = 0;
  while (column < b.length && a[column] === b[column]) column++;
  return column;
}

function compareRows(a: readonly number[], b: readonly number[]): number {
  const column = agreement(a, b);
  return (a[column] ?? 0) - (b[column] ?? 0);
}
