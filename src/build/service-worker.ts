import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { KeptSite } from '../offline/kept-site.ts';
import { inlineScript } from './inline-script.ts';

/** What else than assets a page asks for. */
const BESIDE = /^(?:icon[\w-]*\.(?:svg|png)|manifest\.webmanifest)$/;

/** Writes the service worker of src/offline, with the list of what it keeps, when everything else of the site is written. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  let entry = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry) entry = file.fileName;
    },
    closeBundle: {
      order: 'post',
      async handler() {
        if (config.build.ssr) return;
        const out = path.resolve(config.root, config.build.outDir);
        const code = await inlineScript(config, 'src/offline/service-worker.ts');
        const languages = readdirSync(path.join(config.root, 'src/i18n/languages')).map(
          (file) => `${path.basename(file, '.ts')}/`,
        );
        await writeFile(path.join(out, 'service-worker.js'), workerOf(out, entry, languages, code));
      },
    },
  };
}

/**
 * @param out the built site
 * @param languages the folders that languages may have: "en/"
 * @param code of the worker
 */
export function workerOf(out: string, entry: string, languages: readonly string[], code: string): string {
  const pages = ['', ...languages].filter((page) => existsSync(path.join(out, page, 'index.html')));
  const kept = [
    ...readdirSync(path.join(out, 'assets')).map((name) => `assets/${name}`),
    ...readdirSync(out).filter((name) => BESIDE.test(name)),
  ].toSorted();
  const hashed = (address: string, file: string) =>
    [address, hashOf(readFileSync(path.join(out, file)))] as const;
  const files = Object.fromEntries([
    ...pages.map((page) => hashed(page, `${page}index.html`)),
    ...kept.map((file) => hashed(file, file)),
  ]);
  const version = hashOf(JSON.stringify(files) + code).slice(-12, -1);
  const site: KeptSite = { version, entry, pages, files };
  return `const KEPT_SITE = ${JSON.stringify(site)};\n${code}\n`;
}

const hashOf = (content: string | Uint8Array) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
