import { flushSync } from 'react-dom';
import type { ConfiguratorStore } from '../configuration/store';
import type { AddressBar } from '../ui/address-bar';
import type { Navigation } from '../ui/navigation';
import { isReachable } from '../ui/reload';
import { basePath } from './base-path';
import { withCatalogue } from './opening/catalogue-address';
import { relativeHref } from './relative-href';
import type { TroubleStore } from './trouble';
import { viewOf } from './views';

interface Navigated {
  readonly configurator: ConfiguratorStore;
  readonly address: AddressBar;
  readonly trouble: TroubleStore;
}

/**
 * The links of a page in a browser. A view's code is loaded before the page moves there. If it does not come, the page
 * goes there as any other link does, which after a deployment brings the new version; and if the site does not answer
 * either, it stays and says so.
 */
export function navigationOf({ configurator, address, trouble }: Navigated): Navigation {
  const here = (query: string) => withCatalogue(query, new URL(location.href));
  /** The latest link that was followed: an earlier one that is still loading is given up. */
  let latest: symbol | null = null;

  const move = (path: string, query: string) => {
    trouble.setState({ trouble: null });
    inTransition(() => {
      configurator.getState().visit(query);
      // At once, so that a transition sees the page before and after.
      flushSync(() => address.push({ path, query, state: configurator.getState().timeline }));
      window.scrollTo({ top: 0 });
    });
  };
  const go = async (id: string, query: string) => {
    const { path, page } = viewOf(id);
    const isLatest = (
      (mine) => () =>
        mine === latest
    )((latest = Symbol(id)));
    try {
      await page.load();
    } catch {
      const href = basePath + path + here(query);
      if ((await isReachable(href)) && isLatest()) return location.assign(href);
      if (isLatest()) trouble.setState({ trouble: { kind: 'view', retry: () => void go(id, query) } });
      return;
    }
    if (isLatest()) move(basePath + path, here(query));
  };
  return {
    hrefOf: (id, query) => relativeHref(viewOf(id).path, here(query)),
    go(id, query) {
      const { path, page } = viewOf(id);
      latest = null;
      if (page.loaded()) move(basePath + path, here(query));
      else void go(id, query);
    },
  };
}

function inTransition(move: () => void): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isCalm || !('startViewTransition' in document)) return move();
  // The next one may begin before this one has ended: it is then skipped, which is no error.
  const { ready, finished } = document.startViewTransition(move);
  for (const part of [ready, finished]) part.catch(() => undefined);
}
