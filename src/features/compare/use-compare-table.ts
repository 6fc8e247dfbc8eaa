import {
  columnVisibilityFeature,
  createSortedRowModel,
  functionalUpdate,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type Column,
  type ColumnDef,
  type SortFn,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { plain } from '../../i18n/search-text';
import type { CompareRow, RowGroup } from './compare-rows';
import { carOrder, type CompareView } from './compare-view';
import type { ComparedColumn } from './use-compared-cars';

/** What the comparison can do. The library wants it to be the same for good. */
const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});
type Features = typeof features;

/** A row of the comparison as the library sees it, to which cars are rows and figures columns. */
export type FigureColumn = Column<Features, ComparedColumn>;

const byValue: SortFn<Features, ComparedColumn> = (a, b, id) =>
  Number(a.getValue(id)) - Number(b.getValue(id));

/** Cars in the order that the reader wants, and the groups with the rows that are shown. */
export function useCompareTable(
  columns: readonly ComparedColumn[],
  groups: readonly RowGroup[],
  view: CompareView,
  show: (changes: Partial<CompareView>) => void,
) {
  const figures = useMemo(
    (): ColumnDef<Features, ComparedColumn>[] =>
      groups.flatMap(({ rows }) => rows.map((row) => figureOf(row))),
    [groups],
  );
  const hidden = useMemo(
    () => hiddenRows(groups, view['c.rows'] === 'different', view['c.q']),
    [groups, view],
  );
  const sort = view['c.sort'];
  const state = useMemo(
    () => ({
      // A row that is not there, or not yet, sorts nothing.
      sorting: sort && figures.some(({ id }) => id === sort.id) ? [{ ...sort }] : [],
      columnVisibility: Object.fromEntries([...hidden].map((id) => [id, false])),
    }),
    [sort, figures, hidden],
  );
  const data = useMemo(() => [...columns], [columns]);
  const table = useTable({
    features,
    columns: figures,
    data,
    getRowId: ({ id }) => id,
    enableMultiSort: false,
    state,
    onSortingChange: (next) => {
      const [first] = functionalUpdate(next, state.sorting);
      show({ 'c.sort': first ? carOrder.parse(carOrder.serialize(first)) : null });
    },
  });
  return {
    cars: table.getRowModel().rows.map(({ original }) => original),
    groups: shownGroups(groups, hidden),
    hidden: hidden.size,
    figureOf: (id: string) => table.getColumn(id),
  };
}

const figureOf = (row: CompareRow): ColumnDef<Features, ComparedColumn> => ({
  id: row.id,
  accessorFn: ({ id }) => row.cells.find((cell) => cell.id === id)?.value,
  sortFn: byValue,
  // What nobody published stands last, whichever way the rest is sorted; the better value comes first.
  sortUndefined: 'last',
  sortDescFirst: row.way === 'more',
  enableSorting: new Set(row.cells.flatMap(({ value }) => value ?? [])).size > 1,
});

/** The rows that are the same, where those are not wanted, and those that lack a word that is searched for. */
function hiddenRows(
  groups: readonly RowGroup[],
  onlyDifferences: boolean,
  wanted: string,
): ReadonlySet<string> {
  const words = plain(wanted).split(' ');
  const isHidden = (group: RowGroup, row: CompareRow) => {
    const found = plain([group.name, row.name, ...row.cells.map(({ text }) => text)].join('\n'));
    return (onlyDifferences && row.isSame) || !words.every((word) => found.includes(word));
  };
  return new Set(
    groups.flatMap((group) => group.rows.filter((row) => isHidden(group, row)).map(({ id }) => id)),
  );
}

const shownGroups = (groups: readonly RowGroup[], hidden: ReadonlySet<string>): readonly RowGroup[] =>
  groups.flatMap(({ id, name, rows }) => {
    const shown = rows.filter((row) => !hidden.has(row.id));
    return shown.length > 0 ? [{ id, name, rows: shown }] : [];
  });
