import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CatalogueDetails } from '../catalogue/schema/catalogue';
import type { Source } from '../catalogue/schema/source';

/** What is known of the catalogue's details: what the first view does without (sources, equipment, headline prices). */
export type DetailsState =
  | { readonly state: 'asleep' | 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly details: CatalogueDetails;
      /** Its sources by id. */
      readonly sources: ReadonlyMap<string, Source>;
    };

/** What is known once the details are here. */
export const readyWith = (details: CatalogueDetails): DetailsState => ({
  state: 'ready',
  details,
  sources: new Map(details.sources.map((source) => [source.id, source])),
});

/** The details of one catalogue, loaded and parsed once, whoever asks for them and how often. */
export interface Details {
  readonly store: StoreApi<DetailsState>;
  /** Loads them unless they are here or on their way; what failed before is tried again. */
  readonly ask: () => void;
}

/** @param load may fail with the network; then another call tries again */
export function createDetails(load: () => Promise<CatalogueDetails>): Details {
  const store = createStore<DetailsState>()(() => ({ state: 'asleep' }));
  const ask = () => {
    const { state } = store.getState();
    if (state === 'loading' || state === 'ready') return;
    store.setState({ state: 'loading' }, true);
    load().then(
      (details) => store.setState(readyWith(details), true),
      () => store.setState({ state: 'failed', retry: ask }, true),
    );
  };
  return { store, ask };
}

/** A source by its id; undefined until the details are here, and where the catalogue has no such source. */
export const sourceIn = (details: DetailsState, id: string): Source | undefined =>
  details.state === 'ready' ? details.sources.get(id) : undefined;
