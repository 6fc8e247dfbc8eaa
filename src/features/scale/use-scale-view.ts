import { useMemo } from 'react';
import { useRange } from '../../configuration/react';
import { useQueryPart } from '../../ui/use-query-part';
import { scaleView, type ScaleView } from './scale-view';

/** The reader's choices of this view, and how to change some of them. */
export function useScaleView(): readonly [view: ScaleView, show: (changes: Partial<ScaleView>) => void] {
  const range = useRange();
  const [view, change] = useQueryPart(useMemo(() => scaleView(range), [range]));
  return [view, (changes) => change(() => changes)];
}
