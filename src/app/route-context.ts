import { createContext, use, useMemo } from 'react';
import type { Language } from '../i18n/language';
import { usePath } from '../ui/address-context';
import type { Route } from './route';

/** Where the page is, and how to get to the same place in another language. */
export interface Whereabouts {
  readonly route: Route;
  /** The address of this page in a language, with the query that it is to have. */
  readonly hrefIn: (language: Language, query: string) => string;
  readonly speak: (language: Language) => void;
}

/**
 * Tells of any path what a page there knows. It stays the same wherever the page gets: what is prerendered and still waits
 * for its code would be dropped by a change around it.
 */
export const RouteContext = createContext<((path: string) => Whereabouts) | null>(null);

export function useWhereabouts(): Whereabouts {
  const whereaboutsAt = use(RouteContext);
  if (!whereaboutsAt) throw new Error('no RouteContext');
  const path = usePath();
  return useMemo(() => whereaboutsAt(path), [whereaboutsAt, path]);
}
