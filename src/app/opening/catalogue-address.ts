const KEY = 'catalogue';

/** Where a custom catalogue is asked for: an address of this site, or why not. Null when none is asked for. */
export type CatalogueAddress = { readonly url: URL } | { readonly refused: string };

/**
 * The gate for `?catalogue=`. Only files of the site's own origin are loaded: a link must not make this page show prices
 * that somebody else's server made up.
 * @param page the address of the page
 */
export function catalogueAddress(page: URL): CatalogueAddress | null {
  const asked = page.searchParams.get(KEY);
  if (asked === null || asked === '') return null;
  const url = URL.canParse(asked, page) ? new URL(asked, page) : null;
  if (!url || url.origin !== page.origin || !/^https?:$/.test(url.protocol)) return { refused: asked };
  return { url };
}

/** A query that keeps asking for the catalogue that the page runs on. */
export function withCatalogue(query: string, page: URL): string {
  const asked = page.searchParams.get(KEY);
  if (asked === null || new URLSearchParams(query).has(KEY)) return query;
  return `${query === '' ? '?' : `${query}&`}${new URLSearchParams({ [KEY]: asked }).toString()}`;
}
