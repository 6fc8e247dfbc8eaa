import { createContext, use } from 'react';
import type { Language } from '../i18n/language';
import type { Route } from './route';

/**
 * Where the page is, and how to get to the same place in another language. It stays the same while only the query changes:
 * what is prerendered and still waits for its code would be dropped by a change around it.
 */
export interface Whereabouts {
  readonly route: Route;
  /** The address of this page in a language, with the query that it is to have. */
  readonly hrefIn: (language: Language, query: string) => string;
  readonly speak: (language: Language) => void;
}

export const RouteContext = createContext<Whereabouts | null>(null);

export function useWhereabouts(): Whereabouts {
  const whereabouts = use(RouteContext);
  if (!whereabouts) throw new Error('useWhereabouts outside of RouteContext');
  return whereabouts;
}
