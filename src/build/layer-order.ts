import type { Plugin } from 'vite';

const ORDER = '@layer reset,tokens,base,parts;';

/**
 * States the order of the cascade layers in front of every stylesheet: a page loads several, in whatever order the
 * bundler cut them, and the first one to name a layer would decide its place.
 */
export const layerOrder = (): Plugin => ({
  name: 'layer-order',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = ORDER + String(file.source);
    }
  },
});
