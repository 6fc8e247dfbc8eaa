import { createContext, use, useSyncExternalStore } from 'react';
import type { AddressBar } from './address-bar';

export const AddressContext = createContext<AddressBar | null>(null);

/** The address bar, to be read when something happens. What is shown follows `usePath` and `useQuery`. */
export function useAddressBar(): AddressBar {
  const bar = use(AddressContext);
  if (!bar) throw new Error('no AddressContext');
  return bar;
}

/** The path of the page, from the root of its host. */
export function usePath(): string {
  const { subscribe, current, prerendered } = useAddressBar();
  return useSyncExternalStore(
    subscribe,
    () => current().path,
    () => prerendered.path,
  );
}

/** The query of the page: '' or '?…'. */
export function useQuery(): string {
  const { subscribe, current, prerendered } = useAddressBar();
  return useSyncExternalStore(
    subscribe,
    () => current().query,
    () => prerendered.query,
  );
}
