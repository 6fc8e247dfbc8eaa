import type { PageSpec } from '../app/prerendered.ts';

/**
 * Every page of the site with the same page in the other languages, for searches. Pages are the same one when they show
 * the same view at the same place.
 * @param site the address of the site, with a slash at its end
 */
export function sitemap(site: string, pages: readonly PageSpec[]): string {
  const keyOf = ({ view, place }: PageSpec) => [view, place?.model, place?.row].join(' ');
  const entries = pages.map((page) => {
    const alternates = pages
      .filter((other) => keyOf(other) === keyOf(page))
      .map(
        ({ language, path }) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(site + path)}"/>`,
      );
    return `<url><loc>${escaped(site + page.path)}</loc>${alternates.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
