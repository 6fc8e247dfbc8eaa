// The address bar as something that React can read. The browser tells of Back and Forward only.
const MOVED = 'to-scale:moved';

/** Calls back whenever the address has changed: by Back or Forward, a link within the page, or the page's own code. */
export function subscribeToMoves(onMove: () => void): () => void {
  window.addEventListener('popstate', onMove);
  window.addEventListener(MOVED, onMove);
  return () => {
    window.removeEventListener('popstate', onMove);
    window.removeEventListener(MOVED, onMove);
  };
}

/** Tells the page that its own code has written the address. */
export const announceMove = (): void => void window.dispatchEvent(new Event(MOVED));

/** Writes a query ('' or '?…') in place: the same entry of the history, with what the browser keeps for it. */
export function replaceQuery(query: string): void {
  try {
    history.replaceState(history.state, '', location.pathname + query + location.hash);
  } catch {
    // Safari allows a hundred in half a minute: the address then stays as it was until the next change.
    return;
  }
  announceMove();
}
