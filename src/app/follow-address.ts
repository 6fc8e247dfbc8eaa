import { afterPaint } from '../configuration/after-paint';
import { linkQuery } from '../configuration/link';
import { onceForEach } from '../configuration/once-for-each';
import type { ConfiguratorStore } from '../configuration/store';
import type { AddressBar } from '../ui/address-bar';
import { basePath } from './base-path';
import { addressOfCar } from './car-address';
import { routeAt } from './route';

/**
 * Keeps the address bar and the car the same. Every change of the buyer's selection is an entry of the browser's history
 * with the timeline in it, so that Back, Forward and Reload find undo, redo and what was set aside as they left it.
 */
export function followAddress(store: ConfiguratorStore, bar: AddressBar): void {
  const { range } = store.getState();
  const routeOf = onceForEach((path: string) => routeAt(path, basePath, (id) => range.models.has(id)));
  const { path, query, state } = bar.current();
  const { language, view, place } = routeOf(path);
  store.getState().start(query, state, place);
  // A path that names another car than its query is put right; one that names none is left as it is.
  const { timeline: opened, shown, foreign: rest } = store.getState();
  const right =
    view && addressOfCar(range, language, view, { car: shown.car, selection: opened.present, foreign: rest });
  if (place && right?.place && (place.row ?? right.place.row) !== right.place.row)
    bar.replace({ path: basePath + right.path });

  bar.subscribe((isReturn) => {
    const now = bar.current();
    if (isReturn) store.getState().open(now.query, now.state, routeOf(now.path).place);
  });
  store.subscribe(({ timeline: next, shown: { car }, fromAddress, foreign }, previous) => {
    if (next === previous.timeline || fromAddress) return;
    const now = routeOf(bar.current().path);
    const target =
      now.view && addressOfCar(range, now.language, now.view, { car, selection: next.present, foreign });
    const address = {
      path: target ? basePath + target.path : bar.current().path,
      query: target?.query ?? linkQuery(range, next.present, foreign),
      state: next,
    };
    // The bar says so at once, for Back and for whoever copies it; the links of the page follow when the pick is painted.
    bar.push(address, afterPaint);
  });
}
