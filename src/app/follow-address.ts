import { flushSync } from 'react-dom';
import { writeAddress } from '../configuration/address';
import type { ConfiguratorStore } from '../configuration/store';
import type { AddressBar } from '../ui/address-bar';

/**
 * Keeps the address bar and the car the same. Every change of the buyer's selection is an entry of the browser's history
 * with the timeline in it, so that Back, Forward and Reload find undo, redo and what was set aside as they left it.
 */
export function followAddress(store: ConfiguratorStore, bar: AddressBar): void {
  const { query, state } = bar.current();
  store.getState().start(query, state);
  bar.subscribe((isReturn) => {
    const now = bar.current();
    if (isReturn) store.getState().open(now.query, now.state);
  });
  store.subscribe(({ timeline, fromAddress, foreign }, previous) => {
    if (timeline === previous.timeline || fromAddress) return;
    bar.push({
      path: bar.current().path,
      query: writeAddress(timeline.present, foreign),
      state: timeline,
    });
  });
}

/** Goes to a view, by its path, and the car that the query names. */
export function goTo(store: ConfiguratorStore, bar: AddressBar, path: string, query: string): void {
  const move = () => {
    store.getState().visit(query);
    // At once, so that a transition sees the page before and after.
    flushSync(() => bar.push({ path, query, state: store.getState().timeline }));
    window.scrollTo({ top: 0 });
  };
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isCalm || !('startViewTransition' in document)) return move();
  // The next one may begin before this one has ended: it is then skipped, which is no error.
  const { ready, finished } = document.startViewTransition(move);
  for (const part of [ready, finished]) part.catch(() => undefined);
}
