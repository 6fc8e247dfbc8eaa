import { columnIds, filterIds } from './column-ids';
import { sorting, type TableView } from './table-view';

/** A table's view in the shape that the table library takes it, which wants what it is given to be changeable. */
export interface TableState {
  sorting: { id: string; desc: boolean }[];
  globalFilter: string;
  columnFilters: { id: string; value: unknown }[];
  /** Only hidden columns have an entry, which is false. */
  columnVisibility: Record<string, boolean>;
}

export const stateOf = (view: TableView): TableState => ({
  sorting: view.sort ? [{ ...view.sort }] : [],
  globalFilter: view.q,
  columnFilters: filterIds.flatMap((id) => (view[id] === null ? [] : [{ id, value: view[id] }])),
  columnVisibility: Object.fromEntries(view.hide.map((id) => [id, false])),
});

export function viewOf(state: TableState): TableView {
  const [sorted] = state.sorting;
  const filter = (id: (typeof filterIds)[number]) => {
    const value = state.columnFilters.find((each) => each.id === id)?.value;
    return typeof value === 'string' ? value : null;
  };
  return {
    sort: sorted ? sorting.parse(`${sorted.desc ? '-' : ''}${sorted.id}`) : null,
    q: state.globalFilter,
    model: filter('model'),
    engine: filter('engine'),
    gearbox: filter('gearbox'),
    hide: columnIds.filter((id) => state.columnVisibility[id] === false),
  };
}
