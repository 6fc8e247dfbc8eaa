import { useSyncExternalStore } from 'react';

const MOVED = 'to-scale:moved';

/** Tells the page that its own code wrote the address; the browser only tells of Back and Forward. */
export const announceMove = (): void => void window.dispatchEvent(new Event(MOVED));

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(MOVED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(MOVED, onChange);
  };
}

/** The path and query of the address bar. `built` is the path the page was built for. */
export function useAddress(built: string): { readonly path: string; readonly query: string } {
  const path = useSyncExternalStore(
    subscribe,
    () => location.pathname,
    () => built,
  );
  const query = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );
  return { path, query };
}
