import path from 'node:path';
import type { Plugin } from 'vite';
import { asModule, withNamespace } from './as-module.ts';
import { leftOut } from './left-out.ts';
import { withoutParts } from './without-parts.ts';

const CLIENT = 'react-dom/client';
const STORE = 'use-sync-external-store/cjs/use-sync-external-store-shim';

/**
 * What the page imports of React, and the file that holds it in React's own build. `react/jsx-runtime` is wanted whole and
 * stays as it is: the code that the bundler puts around it then lies in the first file, for all later ones. By itself it
 * would be one file more that they wait for.
 */
const FILES: Readonly<Record<string, string>> = {
  react: 'react/cjs/react.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  [CLIENT]: 'react-dom/cjs/react-dom-client.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
  // What still requires React makes a bundler keep all of it.
  'use-sync-external-store/shim': `${STORE}.production.js`,
  'use-sync-external-store/shim/with-selector': `${STORE}/with-selector.production.js`,
};
const unwanted = new Set(Object.values(leftOut).flatMap((part) => part.exports ?? []));

/** Gives the page, once it is built, no more of React than it uses. */
export function reactModules(root: string): Plugin {
  const packages = path.join(root, 'node_modules');
  const files = new Map(Object.entries(FILES).map(([name, file]) => [name, path.join(packages, file)]));
  return {
    name: 'react-modules',
    enforce: 'pre',
    // Pages are prerendered by all of React.
    apply: ({ build }, { command }) => command === 'build' && build?.ssr === undefined,
    resolveId: (name) => files.get(name) ?? null,
    transform: {
      filter: { id: /node_modules.*\.m?js$/ },
      handler(code, id) {
        const [name] = [...files].find(([, file]) => file === id) ?? [];
        if (name === undefined) return { code: withNamespace(code), map: null };
        return { code: asModule(name === CLIENT ? withoutParts(code) : code, unwanted), map: null };
      },
    },
  };
}
