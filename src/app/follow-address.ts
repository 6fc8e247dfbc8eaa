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
