import { useMemo } from 'react';
import { useRange } from '../../configuration/react';
import { useQueryPart } from '../../ui/use-query-part';
import { compareView, type CompareView } from './compare-view';

/** What the address says of this view, and how to change some of it. */
export function useCompareView(): readonly [
  view: CompareView,
  show: (changes: Partial<CompareView>) => void,
] {
  const range = useRange();
  const [view, change] = useQueryPart(useMemo(() => compareView(range), [range]));
  return [view, (changes) => change(() => changes)];
}
