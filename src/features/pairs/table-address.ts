import { useMemo } from 'react';
import { useConfigurator } from '../../configuration/react';
import { replaceQuery } from '../../ui/address-moves';
import { useQuery } from '../../ui/use-query';
import { readTableView, writeTableView, type TableView } from './table-view';

/**
 * The view of the offers table, kept in the address beside the car: a link, Back, Forward and Reload bring it back. A
 * change of it is no step of the reader's way, so it takes the place of the entry that it changes.
 */
export function useTableView(): readonly [view: TableView, show: (view: TableView) => void] {
  const range = useConfigurator((state) => state.range);
  const query = useQuery();
  const view = useMemo(() => readTableView(range, query), [range, query]);
  return [view, (next) => replaceQuery(writeTableView(location.search, next))];
}
