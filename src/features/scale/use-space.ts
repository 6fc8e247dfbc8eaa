import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useConfigurator } from '../../configuration/react';
import type { Space } from '../../drawing/fit-geometry';
import { replaceQuery } from '../../ui/address-moves';
import { readScaleView, writeScaleView } from './scale-view';
import { examples } from './space';
import { recallSpace, rememberSpace } from './space-memory';
import { useScaleView } from './use-scale-view';

export type MemoryProblem = 'damaged' | 'refused';

/** What went wrong with remembering, on this visit. */
const memory = createStore<{ readonly problem: MemoryProblem | null }>()(() => ({ problem: null }));

/**
 * The space that the car is put into: the address's, else the one remembered, else the first example. What is remembered
 * goes into the address, so that a link always shows what its sender saw.
 */
export function useSpace(): {
  readonly space: Space;
  readonly enter: (space: Space) => void;
  readonly problem: MemoryProblem | null;
} {
  const range = useConfigurator((state) => state.range);
  const [{ space }, show] = useScaleView();
  const { problem } = useStore(memory);
  const isNamed = space !== null;
  useEffect(() => {
    if (isNamed) return;
    const kept = recallSpace(() => localStorage);
    if (kept.problem) memory.setState({ problem: kept.problem });
    if (!kept.space) return;
    const now = location.search;
    replaceQuery(writeScaleView(now, { ...readScaleView(range, now), space: kept.space }));
  }, [isNamed, range]);
  return {
    space: space ?? examples.parking,
    enter: (next) => {
      show({ space: next });
      const isKept = rememberSpace(() => localStorage, next);
      memory.setState({ problem: isKept ? null : 'refused' });
    },
    problem,
  };
}
