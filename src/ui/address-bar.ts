/** Where the page is. */
export interface Address {
  readonly path: string;
  /** '' or '?…' */
  readonly query: string;
  /** What the browser keeps with this entry of its history. */
  readonly state: unknown;
}

/**
 * The address bar as the page uses it. A browser may refuse to write it (Safari takes a hundred entries in half a minute,
 * others drop what comes too fast): then the page goes on with the address that it asked for, and the bar catches up.
 */
export interface AddressBar {
  readonly current: () => Address;
  /** What a prerendered page was made for, and has to show until it is taken over. */
  readonly prerendered: Pick<Address, 'path' | 'query'>;
  /**
   * Makes a new entry of the browser's history: Back leads here.
   * @param whenTold tells those who listen; at once, if nothing is said
   */
  readonly push: (address: Address, whenTold?: (tell: () => void) => void) => void;
  /** Changes the address in place: the same entry, with what the browser keeps for it. */
  readonly replace: (change: Partial<Pick<Address, 'path' | 'query'>>) => void;
  /** Calls back after every change. `isReturn`: by Back or Forward, not by the page itself. */
  readonly subscribe: (onChange: (isReturn: boolean) => void) => () => void;
}

/** The address of a page that is rendered where there is no browser. */
export const fixedAddress = (path: string): AddressBar => ({
  current: () => ({ path, query: '', state: null }),
  prerendered: { path, query: '' },
  push: () => undefined,
  replace: () => undefined,
  subscribe: () => () => undefined,
});

/** Safari counts over half a minute: asking again much sooner is no use, much later leaves a stale address. */
const CATCH_UP_MS = 3000;

/** The address bar of this window. */
export function createAddressBar(): AddressBar {
  const listeners = new Set<(isReturn: boolean) => void>();
  const tell = (isReturn: boolean) => {
    for (const listener of listeners) listener(isReturn);
  };
  let address: Address = inBar();
  /** What the bar still has to be told: nothing, the address as a change in place, or as an entry of its own. */
  let owed: 'nothing' | 'change' | 'entry' = 'nothing';
  let timer = 0;

  const write = (kind: 'change' | 'entry') => {
    // Several entries that were refused become one.
    owed = owed === 'entry' ? owed : kind;
    clearTimeout(timer);
    if (writeBar(address, owed)) owed = 'nothing';
    else timer = window.setTimeout(write, CATCH_UP_MS, owed);
  };
  window.addEventListener('popstate', () => {
    const next = inBar();
    // A link to a place on this page: the same entry to us, and what was kept with it goes on.
    const isSame = next.state === null && next.path === address.path && next.query === address.query;
    if (isSame) return write('change');
    // Whoever goes back does not want what was not even written.
    clearTimeout(timer);
    owed = 'nothing';
    address = next;
    tell(true);
  });
  return {
    current: () => address,
    prerendered: { path: address.path, query: '' },
    push(next, whenTold = (now) => now()) {
      address = next;
      write('entry');
      whenTold(() => tell(false));
    },
    replace(change) {
      address = { ...address, ...change };
      write('change');
      tell(false);
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

const inBar = (): Address => ({ path: location.pathname, query: location.search, state: history.state });

/** @returns whether the bar now says so: browsers refuse by throwing, or without a word */
function writeBar({ path, query, state }: Address, kind: 'change' | 'entry'): boolean {
  const hash = path === location.pathname ? location.hash : '';
  // Whole, because a path that begins with two slashes would be read as another site.
  const href = location.origin + path + query + hash;
  try {
    if (kind === 'entry') history.pushState(state, '', href);
    else history.replaceState(state, '', href);
  } catch {
    return false;
  }
  // As a browser writes it, where that is not how it was said.
  return location.href === href || location.href === new URL(href).href;
}
