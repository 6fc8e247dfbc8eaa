import { createContext, startTransition, use, useEffect, useState } from 'react';
import type { Details, DetailsState } from './details';
import { useWasPrerendered } from './taken-over';

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
  const wasPrerendered = useWasPrerendered();
  const [state, setState] = useState(wasPrerendered ? store.getInitialState : store.getState);
  useEffect(() => {
    // They come when they come: what a reader does meanwhile goes first, and nothing is drawn twice for them.
    const take = () => startTransition(() => setState(store.getState()));
    take();
    return store.subscribe(take);
  }, [store]);
  return state;
}
