import { siteHref } from '../base-path';

/**
 * Lets the manifest and the icons be found from wherever the page has moved to: as they arrive they are said from the address that was opened, and whoever puts
 * the page onto a home screen asks for them by the address of then.
 */
export function fixLinks(): void {
  for (const link of document.head.querySelectorAll('link[rel="manifest"], link[rel$="icon"]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^\.{1,2}\//.test(href)) link.setAttribute('href', siteHref(href.replace(/^(?:\.{1,2}\/)+/, '')));
  }
}
