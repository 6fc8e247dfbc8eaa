import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type FilterFn,
  type SortFn,
} from '@tanstack/react-table';
import { alwaysShown, columnIds, filterIds } from './column-ids';
import { plain } from '../../i18n/search-text';
import type { OfferRow } from './offer-rows';

/** What the offers table can do. The library wants features and columns to be the same ones for good. */
export const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  columnVisibilityFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});
export type Features = typeof features;

const collator = new Intl.Collator(undefined, { numeric: true });
const byValue: SortFn<Features, OfferRow> = (a, b, column) => {
  const [left, right] = [a.getValue(column), b.getValue(column)];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator.compare(String(left), String(right));
};

const hasId: FilterFn<Features, OfferRow> = ({ original }, column, wanted) =>
  filterIds.some((id) => id === column && original.ids[id] === wanted);

/** Every word that is searched for is somewhere in the row. */
export const hasWords: FilterFn<Features, OfferRow> = ({ original }, _column, wanted) =>
  plain(String(wanted))
    .split(' ')
    .every((word) => original.found.includes(word));

export const columns: ColumnDef<Features, OfferRow>[] = columnIds.map((id) => ({
  id,
  accessorFn: (row: OfferRow) => row.cells[id].value,
  sortFn: byValue,
  // What nobody published stands last, whichever way the rest is sorted.
  sortUndefined: 'last',
  filterFn: hasId,
  enableHiding: id !== alwaysShown,
}));
