import type { Plugin } from 'vite';

/**
 * Leaves the loading of code to the browser. Vite would carry along what loads stylesheets and preloads for each part;
 * the styles of a part stand in its code, and pages name themselves what they need beforehand.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
});
