import { createContext, use, useEffect, useState } from 'react';
import type { CatalogueDetails } from '../catalogue/schema/catalogue';

/** Loads what the first view does without: sources, equipment, headline prices. May fail with the network. */
export type LoadDetails = () => Promise<CatalogueDetails>;

export const DetailsContext = createContext<LoadDetails | null>(null);

export type DetailsState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly details: CatalogueDetails };

/** The catalogue's details, loaded once somebody shows them. */
export function useDetails(): DetailsState {
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
    load().then(
      (details) => wanted && setState({ state: 'ready', details }),
      () => wanted && setState({ state: 'failed', retry }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  return state;
}
