import { createHash } from 'node:crypto';
import { runnerImport, type Plugin } from 'vite';
import { checksum } from '../app/checksum.ts';

/** The files that the catalogue is served as: what the page shows first, and what it loads when somebody asks. */
const names = ['core', 'details'] as const;
type Texts = Readonly<Record<(typeof names)[number], string>>;

/**
 * Serves the typed catalogue as JSON. Data is data: a browser parses JSON faster than code, it is no part of the script
 * that delays the page, and a custom catalogue comes the same way. The page gets the paths as CATALOGUE_FILES,
 * and what to tell by that it got the files whole.
 */
export async function catalogueFiles(root: string): Promise<Plugin> {
  const texts = await textsOf(root);
  const served = (file: keyof Texts) => {
    const hash = createHash('sha256').update(texts[file]).digest('base64url').slice(0, 8);
    return { path: `assets/jetour-${file}-${hash}.json`, sum: checksum(texts[file]) };
  };
  const files = { core: served('core'), details: served('details') };
  return {
    name: 'catalogue-files',
    config: () => ({ define: { CATALOGUE_FILES: JSON.stringify(files) } }),
    generateBundle() {
      for (const file of names)
        this.emitFile({ type: 'asset', fileName: files[file].path, source: texts[file] });
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${files.core.path}` },
        injectTo: 'head-prepend',
      },
    ],
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = names.find((name) => request.url?.endsWith(`/${files[name].path}`));
        if (!file) return next();
        response.setHeader('Content-Type', 'application/json');
        // Afresh, so that an edit of the catalogue shows on reload.
        textsOf(root).then((fresh) => response.end(fresh[file]), next);
      });
    },
  };
}

/** @throws Error when the catalogue fails its check, with every problem by its path: nothing is built from it then. */
async function textsOf(root: string): Promise<Texts> {
  const load = <Module>(path: string) =>
    runnerImport<Module>(`${root}/src/catalogue/${path}`, { configFile: false, root });
  const { module } = await load<typeof import('../catalogue/jetour/checked')>('jetour/checked.ts');
  return module.checkedTexts();
}
