import type { ModelRange } from '../../configuration/model-range';
import { alwaysShown, columnIds, filterIds } from './column-ids';

/** How a reader has arranged the offers table, in the shape the table library takes it. */
export interface TableView {
  /** One column at most. */
  sorting: { id: string; desc: boolean }[];
  /** What is searched for in every column. */
  globalFilter: string;
  /** Ids of the catalogue by filtered column. */
  columnFilters: { id: string; value: unknown }[];
  /** Only hidden columns have an entry, which is false. */
  columnVisibility: Record<string, boolean>;
}

/** The keys of a table's own parameters begin so, which no step of a car does: `t.engine` is not `engine`. */
const PREFIX = 't.';
const SORT = `${PREFIX}sort`;
const SEARCH = `${PREFIX}q`;
const HIDE = `${PREFIX}hide`;
/** Longer than any name in a catalogue, short enough for every address bar. */
export const SEARCH_LIMIT = 100;
/** The first half of a character that the limit cut in two. */
const HALF = /[\uD800-\uDBFF]$/;

/** Reads a query. Never throws: an unknown column or value is passed over, and of a doubled key the first counts. */
export function readTableView(range: ModelRange, query: string): TableView {
  const parameters = new URLSearchParams(query);
  const [, minus, column] = /^(-?)(.*)$/.exec(parameters.get(SORT) ?? '') ?? [];
  const hidden = (parameters.get(HIDE) ?? '').split(/[^a-z]+/i);
  return {
    sorting: columnIds.filter((id) => id === column).map((id) => ({ id, desc: minus === '-' })),
    globalFilter: (parameters.get(SEARCH) ?? '').slice(0, SEARCH_LIMIT).replace(HALF, ''),
    columnFilters: filterIds.flatMap((id) => {
      const value = parameters.get(PREFIX + id) ?? '';
      return range.values[id].includes(value) ? [{ id, value }] : [];
    }),
    columnVisibility: Object.fromEntries(
      columnIds.filter((id) => id !== alwaysShown && hidden.includes(id)).map((id) => [id, false]),
    ),
  };
}

/** The query with the view written into it and everything else as it was: '' when nothing is left to say. */
export function writeTableView(query: string, view: TableView): string {
  const others = [...new URLSearchParams(query)].filter(([key]) => !key.startsWith(PREFIX));
  const hidden = columnIds.filter((id) => view.columnVisibility[id] === false);
  const own = [
    ...view.sorting.slice(0, 1).map(({ id, desc }) => [SORT, `${desc ? '-' : ''}${id}`]),
    [SEARCH, view.globalFilter],
    ...view.columnFilters.map(({ id, value }) => [PREFIX + id, String(value)]),
    [HIDE, hidden.join('.')],
  ].filter(([, value]) => value !== '');
  const written = new URLSearchParams([...others, ...own]).toString();
  return written && `?${written}`;
}

/** Whether the table is as it comes. */
export const isPlain = (view: TableView): boolean => writeTableView('', view) === '';
