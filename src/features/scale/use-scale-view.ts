import { useMemo } from 'react';
import { useConfigurator } from '../../configuration/react';
import { replaceQuery } from '../../ui/address-moves';
import { useQuery } from '../../ui/use-query';
import { readScaleView, writeScaleView, type ScaleView } from './scale-view';

/**
 * The reader's choices of this view, kept in the address beside the car. A change takes the place of the entry that it
 * changes, and starts from what the address says now.
 */
export function useScaleView(): readonly [view: ScaleView, show: (part: Partial<ScaleView>) => void] {
  const range = useConfigurator((state) => state.range);
  const query = useQuery();
  const view = useMemo(() => readScaleView(range, query), [range, query]);
  const show = (part: Partial<ScaleView>) => {
    const now = location.search;
    replaceQuery(writeScaleView(now, { ...readScaleView(range, now), ...part }));
  };
  return [view, show];
}
