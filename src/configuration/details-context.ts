import { createContext, startTransition, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { Details, DetailsState } from './details';
import { never } from './never';

export const DetailsContext = createContext<Details | null>(null);

/**
 * The catalogue's details, loaded once somebody shows them.
 * @param patient waits until the page itself has loaded: for parts that nobody has asked for yet
 */
export function useDetails(patient = false): DetailsState {
  const details = use(DetailsContext);
  if (!details) throw new Error('no DetailsContext');
  const { store, ask } = details;
  useEffect(() => {
    if (!patient || document.readyState === 'complete') return ask();
    window.addEventListener('load', ask, { once: true });
    return () => window.removeEventListener('load', ask);
  }, [ask, patient]);
  // What a prerendered page shows, while it is taken over.
  const first = useSyncExternalStore(never, store.getState, store.getInitialState);
  const [state, setState] = useState(first);
  useEffect(() => {
    // They come when they come: what a reader does meanwhile goes first, and nothing is drawn twice for them.
    const take = () => startTransition(() => setState(store.getState()));
    take();
    return store.subscribe(take);
  }, [store]);
  return state;
}
