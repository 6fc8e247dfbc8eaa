import { flushSync } from 'react-dom';
import { writeAddress } from '../configuration/address';
import type { ConfiguratorStore } from '../configuration/store';
import { basePath } from './base-path';
import { announceMove } from '../ui/address-moves';

/**
 * Keeps the address bar and the car the same. Every change of the buyer's selection is an entry of the browser's history
 * with the timeline in it, so that Back, Forward and Reload find undo, redo and what was set aside as they left it.
 */
export function bindAddressBar(store: ConfiguratorStore): void {
  store.getState().start(location.search, history.state);
  window.addEventListener('popstate', () => store.getState().open(location.search, history.state));
  store.subscribe(({ timeline, fromAddress, foreign }, previous) => {
    if (timeline === previous.timeline || fromAddress) return;
    history.pushState(
      timeline,
      '',
      location.pathname + writeAddress(timeline.present, foreign) + location.hash,
    );
    announceMove();
  });
}

/** Goes to a view and the car that the query names. */
export function goTo(store: ConfiguratorStore, view: string, query: string): void {
  const move = () => {
    store.getState().visit(query);
    history.pushState(store.getState().timeline, '', `${basePath}${view}${query}`);
    // At once, so that the transition sees the page before and after.
    flushSync(announceMove);
    window.scrollTo({ top: 0 });
  };
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isCalm || !('startViewTransition' in document)) move();
  else document.startViewTransition(move);
}
