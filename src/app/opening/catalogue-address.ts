import type { Foreign } from '../../configuration/address';
import { siteFile } from './site-file';

const KEY = 'catalogue';

/** Where a custom catalogue is asked for: an address of this site, or why not. Null when none is asked for. */
export type CatalogueAddress = { readonly url: URL } | { readonly refused: string };

/**
 * The gate for `?catalogue=`.
 * @param root the address of the site: what is asked for lies below it, whichever view asks
 */
export function catalogueAddress(query: string, root: string): CatalogueAddress | null {
  const asked = new URLSearchParams(query).get(KEY);
  if (asked === null || asked === '') return null;
  const url = siteFile(asked, root);
  return url ? { url } : { refused: asked };
}

/** Whether a query asks for a custom catalogue. */
export const namesCatalogue = (query: string): boolean => Boolean(new URLSearchParams(query).get(KEY));

/** The same of what an address says beside a car. */
export const hasCatalogue = (foreign: Foreign): boolean => Boolean(foreign.find(([key]) => key === KEY)?.[1]);

/** A query that keeps asking for the catalogue that the page runs on. */
export function withCatalogue(query: string, page: URL): string {
  const asked = page.searchParams.get(KEY);
  if (asked === null || new URLSearchParams(query).has(KEY)) return query;
  return `${query === '' ? '?' : `${query}&`}${new URLSearchParams({ [KEY]: asked }).toString()}`;
}
