import { createContext, use, useEffect, useState } from 'react';
import type { CatalogueDetails } from '../catalogue/schema/catalogue';

/** Loads what the first view does without: sources, equipment, headline prices. May fail with the network. */
export type LoadDetails = () => Promise<CatalogueDetails>;

export const DetailsContext = createContext<LoadDetails | null>(null);

export type DetailsState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly details: CatalogueDetails };

/**
 * The catalogue's details, loaded once somebody shows them.
 * @param patient waits until the page itself has loaded: for parts that nobody has asked for yet
 */
export function useDetails(patient = false): DetailsState {
  const load = use(DetailsContext);
  if (!load) throw new Error('useDetails outside of DetailsContext');
  const [state, setState] = useState<DetailsState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const retry = () => {
      setState({ state: 'loading' });
      setAttempt(attempt + 1);
    };
    (patient ? pageLoaded().then(load) : load()).then(
      (details) => wanted && setState({ state: 'ready', details }),
      () => wanted && setState({ state: 'failed', retry }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt, patient]);
  return state;
}

const pageLoaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true });
  });
