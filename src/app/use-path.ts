import { useSyncExternalStore } from 'react';
import { subscribeToMoves } from '../ui/address-moves';

/** The path of the address bar. `built` is the path the page was built for. */
export const usePath = (built: string): string =>
  useSyncExternalStore(
    subscribeToMoves,
    () => location.pathname,
    () => built,
  );
