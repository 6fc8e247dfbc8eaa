import { functionalUpdate, useTable, type ReactTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useConfiguration, useRange } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { useQueryPart } from '../../ui/use-query-part';
import { columns, features, hasWords, type Features } from './offer-columns';
import { offerRows, type OfferRow } from './offer-rows';
import { stateOf, viewOf, type TableState } from './table-state';
import { tableView } from './table-view';

export type OffersTable = ReactTable<Features, OfferRow>;

/** The table of every offer, arranged as the address says. */
export function useOffersTable(): {
  readonly table: OffersTable;
  /** Whether the reader has arranged anything, and how to undo all of it. */
  readonly isPlain: boolean;
  readonly reset: () => void;
} {
  const i18n = useLateI18n();
  const range = useRange();
  const { list } = useConfiguration();
  const data = useMemo(() => offerRows(range, list, i18n), [range, list, i18n]);
  const part = useMemo(() => tableView(range), [range]);
  const [view, arrange] = useQueryPart(part);
  const state = useMemo(() => stateOf(view), [view]);
  const change = (changesTo: (now: TableState) => Partial<TableState>) =>
    arrange((now) => viewOf({ ...stateOf(now), ...changesTo(stateOf(now)) }));
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.id,
    globalFilterFn: hasWords,
    getColumnCanGlobalFilter: () => true,
    enableMultiSort: false,
    sortDescFirst: false,
    state,
    onSortingChange: (next) => change((now) => ({ sorting: functionalUpdate(next, now.sorting) })),
    onGlobalFilterChange: (next) =>
      change((now) => ({ globalFilter: functionalUpdate(next, now.globalFilter) })),
    onColumnFiltersChange: (next) =>
      change((now) => ({ columnFilters: functionalUpdate(next, now.columnFilters) })),
    onColumnVisibilityChange: (next) =>
      change((now) => ({ columnVisibility: functionalUpdate(next, now.columnVisibility) })),
  });
  return { table, isPlain: part.write('', view) === '', reset: () => arrange(() => part.read('')) };
}
