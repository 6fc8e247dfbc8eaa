import { createStore, type StoreApi } from 'zustand/vanilla';

/** The comparison as it is kept from view to view and from visit to visit: in the words of an address. */
export interface ComparisonState {
  readonly cars: string;
  /** The browser did not keep the last change: it lasts as long as the page. */
  readonly isRefused: boolean;
  readonly change: (cars: string) => void;
}

export type ComparisonStore = StoreApi<ComparisonState>;

/**
 * Begins empty, as a prerendered page does; what is remembered is set once that has been taken over.
 * @param remember keeps a change and says whether it could
 */
export const createComparison = (remember: (cars: string) => boolean): ComparisonStore =>
  createStore<ComparisonState>()((set) => ({
    cars: '',
    isRefused: false,
    change: (cars) => set({ cars, isRefused: !remember(cars) }),
  }));
