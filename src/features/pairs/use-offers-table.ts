import { functionalUpdate, useTable, type ReactTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useConfiguration, useConfigurator } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { columns, features, hasWords, type Features } from './offer-columns';
import { offerRows, type OfferRow } from './offer-rows';
import { useTableView } from './table-address';
import { isPlain, type TableView } from './table-view';

export type OffersTable = ReactTable<Features, OfferRow>;

/** The table of every offer, arranged as the address says. */
export function useOffersTable(): {
  readonly table: OffersTable;
  /** Whether the reader has arranged anything, and how to undo all of it. */
  readonly isPlain: boolean;
  readonly reset: () => void;
} {
  const i18n = useI18n();
  const range = useConfigurator((state) => state.range);
  const { list } = useConfiguration();
  const data = useMemo(() => offerRows(range, list, i18n), [range, list, i18n]);
  const [view, show] = useTableView();
  const change = (part: Partial<TableView>) => show({ ...view, ...part });
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.id,
    globalFilterFn: hasWords,
    getColumnCanGlobalFilter: () => true,
    enableMultiSort: false,
    sortDescFirst: false,
    state: view,
    onSortingChange: (next) => change({ sorting: functionalUpdate(next, view.sorting) }),
    onGlobalFilterChange: (next) => change({ globalFilter: functionalUpdate(next, view.globalFilter) }),
    onColumnFiltersChange: (next) => change({ columnFilters: functionalUpdate(next, view.columnFilters) }),
    onColumnVisibilityChange: (next) =>
      change({ columnVisibility: functionalUpdate(next, view.columnVisibility) }),
  });
  const empty = { sorting: [], globalFilter: '', columnFilters: [], columnVisibility: {} };
  return { table, isPlain: isPlain(view), reset: () => show(empty) };
}
