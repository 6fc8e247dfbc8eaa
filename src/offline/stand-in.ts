/**
 * Which page stands in for an address that is not kept: that of its language, which becomes whatever was asked for.
 * @param path of the address, below the site's root
 * @param pages the market's first, which has no folder of its own: ''
 */
export const standInFor = (path: string, pages: readonly string[]): string =>
  pages.findLast((page) => path.startsWith(page)) ?? '';

/**
 * A page as the answer for another address than its own. What it refers to lies where it lies itself; `<base>` says so,
 * until the page has come to life and goes by where it is (main.tsx).
 * @param from the page's own address, encoded
 */
export const standingIn = (html: string, from: string): string =>
  html.replace('<head>', () => `<head><base href="${from}">`);
