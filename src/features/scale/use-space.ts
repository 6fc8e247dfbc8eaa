import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { Space } from '../../drawing/scale/gaps';
import type { StorageProblem } from '../../ui/storage-gate';
import { examples, writeSpace } from './space';
import { spaceGate, spaceIn } from './space-storage';
import { useScaleView } from './use-scale-view';
import { never } from '../../configuration/never';

const gate = spaceGate(() => localStorage);

/**
 * The space that the car is put into: the address's, else the one remembered, else the first example. What is remembered
 * goes into the address, so that a link always shows what its sender saw.
 */
export function useSpace(): {
  readonly space: Space;
  readonly enter: (space: Space) => void;
  /** What went wrong with remembering, on this visit. */
  readonly problem: StorageProblem | null;
} {
  const [{ space }, show] = useScaleView();
  const kept = useKept();
  const [isKept, setIsKept] = useState<boolean | null>(null);
  const remembered = kept && spaceIn(kept.values);
  const recall = useEffectEvent(() => remembered && show({ space: remembered }));
  const isOwed = space === null && remembered !== null;
  useEffect(() => {
    if (isOwed) recall();
  }, [isOwed]);
  // A browser that keeps nothing is only said when there is something to keep.
  const problem = isKept === null && kept?.problem === 'damaged' ? 'damaged' : null;
  return {
    space: space ?? examples.parking,
    enter: (next) => {
      show({ space: next });
      setIsKept(gate.change({ space: writeSpace(next) }));
    },
    problem: isKept === false ? 'refused' : problem,
  };
}

/** What was kept when the view was opened; null in a prerendered page, which knows no browser. */
function useKept(): ReturnType<typeof gate.read> | null {
  const [read] = useState(() => {
    let kept: ReturnType<typeof gate.read> | undefined;
    return () => (kept ??= gate.read());
  });
  return useSyncExternalStore(never, read, () => null);
}
