import { createHash } from 'node:crypto';
import { runnerImport, type Plugin } from 'vite';

/** The files that the catalogue is served as: what the page shows first, and what it loads when somebody asks. */
const files = {
  core: { module: '/src/catalogue/jetour/core.ts', name: 'jetourCore' },
  details: { module: '/src/catalogue/jetour/details.ts', name: 'jetourDetails' },
} as const;
const names = ['core', 'details'] as const;
type File = (typeof names)[number];

/**
 * Serves the typed catalogue as JSON. Data is data: a browser parses JSON faster than code, it is no part of the script
 * that delays the page, and a catalogue of one's own comes the same way. The page gets the paths as CATALOGUE_FILES.
 */
export async function catalogueFiles(root: string): Promise<Plugin> {
  const texts = await Promise.all(names.map(async (file) => [file, await textOf(root, file)] as const));
  const paths = Object.fromEntries(
    texts.map(([file, text]) => {
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      return [file, `assets/jetour-${file}-${hash}.json`];
    }),
  );
  return {
    name: 'catalogue-files',
    config: () => ({ define: { CATALOGUE_FILES: JSON.stringify(paths) } }),
    generateBundle() {
      for (const [file, text] of texts)
        this.emitFile({ type: 'asset', fileName: paths[file] ?? file, source: text });
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${paths['core'] ?? ''}` },
        injectTo: 'head-prepend',
      },
    ],
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = texts.find(([name]) => request.url?.endsWith(`/${paths[name] ?? ''}`));
        if (!file) return next();
        response.setHeader('Content-Type', 'application/json');
        // Afresh, so that an edit of the catalogue shows on reload.
        textOf(root, file[0]).then((text) => response.end(text), next);
      });
    },
  };
}

async function textOf(root: string, file: File): Promise<string> {
  const { module, name } = files[file];
  const loaded = await runnerImport<Record<string, unknown>>(`${root}${module}`, { configFile: false, root });
  return JSON.stringify(loaded.module[name]);
}
