import { flushSync } from 'react-dom';
import { linkQuery } from '../configuration/link';
import { marketLanguage, type Language } from '../i18n/language';
import type { ConfiguratorStore } from '../configuration/store';
import type { AddressBar } from '../ui/address-bar';
import type { Navigation } from '../ui/navigation';
import { isReachable } from '../ui/reload';
import { basePath, siteHref } from './base-path';
import { addressOf, addressOfCar } from './car-address';
import { withCatalogue } from './opening/catalogue-address';
import { rootFrom } from './route';
import { languageAt } from './path-names';
import type { TroubleStore } from './trouble';
import { viewOf, type View } from './views';
import type { Words } from './words';

interface Navigated {
  readonly configurator: ConfiguratorStore;
  readonly address: AddressBar;
  readonly trouble: TroubleStore;
  /** Those that the page started in: another language comes with all of its words. */
  readonly words: Words;
}

/**
 * The links of a page in a browser. A view's code is loaded before the page moves there. If it does not come, the page
 * goes there as any other link does, which after a deployment brings the new version; and if the site does not answer
 * either, it stays and says so.
 */
export function navigationOf({ configurator, address, trouble, words }: Navigated): Navigation {
  const { range } = configurator.getState();
  const known = new Map<string, ReturnType<typeof addressOf>>();
  const kept = (query: string) => withCatalogue(query, new URL(location.href));
  const target = (id: string, asked: string, from = address.current().path) =>
    targetIn(languageAt(from, basePath), id, kept(asked));
  const targetIn = (language: Language, id: string, query: string) => {
    const key = `${language} ${id} ${query}`;
    const found = known.get(key) ?? addressIn(language, viewOf(id), query);
    known.set(key, found);
    return found;
  };
  /** Most links are about the car that is shown: no address has to be read for it. */
  const addressIn = (language: Language, view: View, query: string) => {
    const { timeline, shown } = configurator.getState();
    if (query !== linkQuery(range, timeline.present)) return addressOf(range, language, view, query);
    return addressOfCar(range, language, view, { car: shown.car, selection: timeline.present, foreign: [] });
  };
  /** The latest link that was followed: an earlier one that is still loading is given up. */
  let latest: symbol | null = null;

  const move = ({ path, place, query }: ReturnType<typeof target>) => {
    trouble.setState({ trouble: null });
    inTransition(() => {
      configurator.getState().visit(query, place);
      // At once, so that a transition sees the page before and after.
      flushSync(() =>
        address.push({ path: basePath + path, query, state: configurator.getState().timeline }),
      );
      window.scrollTo({ top: 0 });
    });
  };
  const load = async (id: string, query: string) => {
    const mine = Symbol(id);
    latest = mine;
    const there = target(id, query);
    try {
      await Promise.all([viewOf(id).page.load(), words.late.load()]);
      if (latest === mine) move(there);
    } catch {
      const href = siteHref(there.path + there.query);
      const answers = await isReachable(href);
      if (latest !== mine) return;
      if (answers) location.assign(href);
      else trouble.setState({ trouble: { kind: 'view', retry: () => void load(id, query) } });
    }
  };
  return {
    hrefOf(id, query, from) {
      const { path, query: all } = target(id, query, from);
      return rootFrom(from, basePath) + path + all;
    },
    shareHref(query) {
      const { path, query: picks } = targetIn(marketLanguage, 'configure', kept(query));
      return siteHref(path + picks);
    },
    go(id, query) {
      latest = null;
      if (viewOf(id).page.loaded()) move(target(id, query));
      else void load(id, query);
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
