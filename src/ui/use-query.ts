import { useSyncExternalStore } from 'react';
import { subscribeToMoves } from './address-moves';

/** The query of the address bar, '' or '?…'. The page is built without one, and one that has it is drawn afresh. */
export const useQuery = (): string =>
  useSyncExternalStore(
    subscribeToMoves,
    () => location.search,
    () => '',
  );
