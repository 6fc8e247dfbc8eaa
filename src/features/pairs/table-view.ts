import { idIn, queryPart, search, someOf, type Codec, type QueryPart } from '../../configuration/codec';
import type { ModelRange } from '../../configuration/model-range';
import { alwaysShown, columnIds, type ColumnId, type FilterId } from './column-ids';

/** How a reader has arranged the offers table: which rows, in which order, with which columns. */
export interface TableView extends Readonly<Record<FilterId, string | null>> {
  /** One column at most; null: as the catalogue has the rows. */
  readonly sort: Sorting | null;
  /** What is searched for in every column. */
  readonly q: string;
  /** The columns left out, in the order of the table. */
  readonly hide: readonly ColumnId[];
}

interface Sorting {
  readonly id: ColumnId;
  readonly desc: boolean;
}

/** "list", and "-list" the other way round. */
export const sorting: Codec<Sorting | null> = {
  parse: (text) => {
    const [, minus, column] = /^(-?)(.*)$/.exec(text) ?? [];
    const id = columnIds.find((each) => each === column);
    return id ? { id, desc: minus === '-' } : null;
  },
  serialize: (value) => (value ? `${value.desc ? '-' : ''}${value.id}` : ''),
  equals: (a, b) => a?.id === b?.id && a?.desc === b?.desc,
  initial: null,
};

/** The columns that are not shown. */
export const hidden = someOf<ColumnId>(columnIds.filter((id) => id !== alwaysShown));

/** The table's view in an address. Its keys begin with `t.`, which no step of a car does: `t.engine` is not `engine`. */
export const tableView = (range: ModelRange): QueryPart<TableView> =>
  queryPart<TableView>('t.', {
    sort: sorting,
    q: search,
    model: idIn((id) => range.values.model.includes(id)),
    engine: idIn((id) => range.values.engine.includes(id)),
    gearbox: idIn((id) => range.values.gearbox.includes(id)),
    hide: hidden,
  });
