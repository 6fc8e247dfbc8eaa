import { createContext, use } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something that a reader asked for and that the network did not give. What is shown stays. */
export interface Trouble {
  readonly kind: 'view' | 'language' | 'drawing';
  readonly retry: () => void;
}

/** What is the matter, until it is dismissed or the reader gets elsewhere. */
export type TroubleStore = StoreApi<{ readonly trouble: Trouble | null }>;

export const createTroubleStore = (): TroubleStore =>
  createStore<{ readonly trouble: Trouble | null }>()(() => ({ trouble: null }));

export const TroubleContext = createContext<TroubleStore | null>(null);

export function useTroubleStore(): TroubleStore {
  const store = use(TroubleContext);
  if (!store) throw new Error('no TroubleContext');
  return store;
}
