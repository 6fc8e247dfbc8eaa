import type { ComponentType } from 'react';
import { inTime } from './in-time';

/** A file of the page's code whose default export shows something. */
type Page = { readonly default: ComponentType };

const failures = new WeakSet<object>();

/** Whether an error says that a part of the page did not load, and nothing worse. */
export const isLoadFailure = (error: object): boolean => failures.has(error);

/** What a part of the page waits for. @throws when it does not come, not in time either, an error that says so */
export async function asLoading<Value>(part: Promise<Value>): Promise<Value> {
  try {
    return await inTime(part);
  } catch (cause) {
    const failure = new Error('a part of the page did not load', { cause });
    failures.add(failure);
    throw failure;
  }
}

/**
 * Loads a part of the page's code.
 * @throws when it does not come: not at all, not in time, or not as what it should be
 */
export const loadCode = (load: () => Promise<Page>): Promise<ComponentType> =>
  asLoading(
    load().then((page) => {
      if (!isPage(page)) throw new Error('a part of the page is empty');
      return page.default;
    }),
  );

/** Types promise it; a host that answers with an empty file does not. */
const isPage = (page: unknown): page is Page =>
  typeof page === 'object' && page !== null && 'default' in page;

/** A view's code, loaded when it is first wanted and kept from then on. */
export interface LazyPage {
  /** What it shows; null before it was loaded. */
  readonly loaded: () => ComponentType | null;
  /** @throws when it does not come */
  readonly load: () => Promise<ComponentType>;
}

export function lazyPage(load: () => Promise<Page>): LazyPage {
  let page: ComponentType | null = null;
  return {
    loaded: () => page,
    load: async () => (page ??= await loadCode(load)),
  };
}

/** A view whose code comes with the page. */
export const readyPage = (page: ComponentType): LazyPage => ({
  loaded: () => page,
  load: () => Promise.resolve(page),
});
