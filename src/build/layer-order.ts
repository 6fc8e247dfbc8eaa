import type { Plugin } from 'vite';

const ORDER = '@layer reset,tokens,base,parts,late;';

/**
 * States the order of the cascade layers in front of every stylesheet: the first one to name a layer would decide its
 * place. What has gone into code by then is read after one of these.
 */
export const layerOrder = (): Plugin => ({
  name: 'layer-order',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = ORDER + String(file.source);
      }
    },
  },
});
