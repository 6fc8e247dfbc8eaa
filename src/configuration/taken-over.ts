import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { never } from './never';

/**
 * Whether a part began as what was prerendered. It stays so: a part that is given another answer once it has been taken over
 * is rendered again at once, and with it all that is in it, in the one task that takes over the page.
 */
export function useWasPrerendered(): boolean {
  const [beginning] = useState(createBeginning);
  return useSyncExternalStore(never, beginning.wasPrerendered, beginning.isPrerendered);
}

function createBeginning() {
  let was = false;
  return {
    wasPrerendered: () => was,
    /** React asks so while it takes over, or prerenders. */
    isPrerendered: () => {
      was = true;
      return was;
    },
  };
}

/** Whether what only the reader's browser knows can be shown: not before what is prerendered has been taken over. */
export function useIsTakenOver(): boolean {
  const wasPrerendered = useWasPrerendered();
  const [isTakenOver, setTakenOver] = useState(!wasPrerendered);
  useEffect(() => startTransition(() => setTakenOver(true)), []);
  return isTakenOver;
}
