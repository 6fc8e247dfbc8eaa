import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { checksum } from '../app/checksum.ts';

/** The files that the catalogue is served as: what the page shows first, what it loads when somebody asks, the drawings. */
interface Texts {
  readonly languages: readonly string[];
  /** What the files are called by. */
  readonly name: string;
  readonly core: string;
  readonly details: string;
  readonly views: string;
  /** By the ids of the models. */
  readonly drawings: Readonly<Record<string, string>>;
}

/**
 * What the code is told of the catalogue that the site is built with: CATALOGUE in the environment names its file; without
 * it, it is the one of this repository.
 * @throws Error when there is no such file
 */
function chosenCatalogue(root: string): { readonly CATALOGUE_TEXT: string } {
  const file = process.env['CATALOGUE'];
  const text = file === undefined || file === '' ? undefined : readFileSync(path.resolve(root, file), 'utf8');
  return { CATALOGUE_TEXT: text === undefined ? 'undefined' : JSON.stringify(text) };
}

/** Files that are there once, not for each model. */
const wholes = ['core', 'details', 'views'] as const;

/**
 * Serves the typed catalogue as JSON. Data is data: a browser parses JSON faster than code, it is no part of the script
 * that delays the page, and a custom catalogue comes the same way. The page gets the paths as CATALOGUE_FILES,
 * and what to tell by that it got the files whole; and the languages of the texts as SITE_LANGUAGES.
 */
export async function catalogueFiles(root: string): Promise<Plugin> {
  const texts = await textsOf(root);
  const served = (name: string, text: string) => {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    return { path: `assets/${texts.name}-${name}-${hash}.json`, sum: checksum(text) };
  };
  const files = {
    core: served('core', texts.core),
    details: served('details', texts.details),
    views: served('views', texts.views),
    drawings: Object.fromEntries(
      Object.entries(texts.drawings).map(([id, text]) => [id, served(`${id}-drawing`, text)]),
    ),
  };
  /** A file's text in `fresh`, by its path. */
  const textAt = (at: string, fresh: Texts) => {
    const whole = wholes.find((each) => at === files[each].path);
    if (whole) return fresh[whole];
    return Object.entries(files.drawings).flatMap(([id, file]) =>
      file.path === at ? [fresh.drawings[id] ?? ''] : [],
    )[0];
  };
  const paths = [...wholes.map((each) => files[each]), ...Object.values(files.drawings)].map(
    (file) => file.path,
  );
  return {
    name: 'catalogue-files',
    config: () => ({
      define: {
        ...chosenCatalogue(root),
        CATALOGUE_FILES: JSON.stringify(files),
        SITE_LANGUAGES: JSON.stringify(texts.languages),
      },
    }),
    generateBundle() {
      for (const fileName of paths)
        this.emitFile({ type: 'asset', fileName, source: textAt(fileName, texts) ?? '' });
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
        const asked = paths.find((each) => request.url?.endsWith(`/${each}`));
        if (asked === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        // Afresh, so that an edit of the catalogue shows on reload.
        textsOf(root).then((fresh) => response.end(textAt(asked, fresh)), next);
      });
    },
  };
}

/** @throws Error when the catalogue fails its check, with every problem by its path: nothing is built from it then. */
async function textsOf(root: string): Promise<Texts> {
  const load = <Module>(module: string) =>
    runnerImport<Module>(`${root}/src/catalogue/${module}`, {
      configFile: false,
      root,
      define: chosenCatalogue(root),
    });
  const { module } = await load<typeof import('../catalogue/checked')>('checked.ts');
  return module.checkedTexts();
}
