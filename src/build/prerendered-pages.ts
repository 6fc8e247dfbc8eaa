import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Plugin, type ResolvedConfig } from 'vite';
import { stylesheetsIn, stylesOf } from './page-styles.ts';
import { shareDrawings } from './share-drawings.ts';
import { sharePicture } from './share-pictures.ts';
import type { PrerenderedPage, Renderer } from '../app/prerendered.ts';

const CACHE = 'node_modules/.cache/prerendered-pages';

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Prerenders every view: its HTML in every language, and before the first paint a small script that takes the reader's.
 * The market's language stands in the page itself, for readers without JavaScript; the others wait in templates.
 * Views get a file each for hosts that answer `/pairs` and for those that answer `/pairs/`.
 */
export function prerenderedPages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerendered-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: () => [
      {
        tag: 'noscript',
        children: [{ tag: 'link', attrs: { rel: 'stylesheet', href: './without-script.css' } }],
        injectTo: 'head',
      },
      // Networks want a whole address; without SITE_URL it is relative, which some of them take.
      ...Object.entries({
        'og:type': 'website',
        'og:site_name': 'To Scale',
        'og:image': `${process.env['SITE_URL'] ?? './'}share/dashing.png`,
        'og:image:width': '1200',
        'og:image:height': '630',
      }).map(([property, content]) => ({
        tag: 'meta',
        attrs: { property, content },
        injectTo: 'head' as const,
      })),
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
    async closeBundle() {
      if (config.build.ssr) return;
      const out = path.resolve(config.root, config.build.outDir);
      const shell = await readFile(path.join(out, 'index.html'), 'utf8');
      const { renderPage, renderModels, views, languages, marketLanguage } = await load(config);
      const others = languages.filter((each) => each !== marketLanguage);
      const boot = await writeScript(config, out, 'boot');
      const takeLanguage = await writeScript(config, out, 'take-language');
      const stylesheets = await stylesheetsIn(out);
      for (const { id, path: at } of views) {
        const pages = await Promise.all(
          [marketLanguage, ...others].map((language) => renderPage(id, language)),
        );
        const filled = fill(shell, id, pages, { boot, takeLanguage });
        const page = filled.replace('</head>', () => `${stylesOf(filled, stylesheets)}</head>`);
        await write(path.join(out, `${at || 'index'}.html`), page);
        if (at)
          await write(path.join(out, at, 'index.html'), page.replace('<head>', '<head><base href="../">'));
      }
      for (const { model, html } of renderModels()) {
        await write(path.join(out, `share/${model}.png`), await sharePicture(html, out));
      }
    },
  };
}

function fill(
  shell: string,
  view: string,
  [first, ...others]: readonly PrerenderedPage[],
  scripts: { readonly boot: string; readonly takeLanguage: string },
): string {
  const templates = others.map(
    ({ language, html }) =>
      `<template lang="${language}">${shareDrawings(first?.html ?? '', html)}</template>`,
  );
  return shell
    .replace('<div id="root"></div>', () => {
      const root = `<div id="root" data-prerendered="${view}">${first?.html ?? ''}</div>`;
      return `${root}${templates.join('')}<script src="./${scripts.takeLanguage}"></script>`;
    })
    .replace('<head>', () => `<head><script src="./${scripts.boot}"></script>`)
    .replace('</head>', () => `${first?.head ?? ''}</head>`);
}

const shared = ({ root, define, css }: ResolvedConfig): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  define: define ?? {},
  css: { modules: css.modules ?? {} },
});

async function load(config: ResolvedConfig): Promise<Renderer> {
  const outDir = path.resolve(config.root, CACHE);
  await build({
    ...shared(config),
    build: { ssr: 'src/app/prerender.tsx', outDir, emptyOutDir: true, target: 'node20' },
  });
  const file = pathToFileURL(path.join(outDir, 'prerender.js'));
  const renderer: Renderer = await import(file.href);
  return renderer;
}

/**
 * Writes a script of src/app that runs while the page is read, and so cannot be a module.
 * @returns its path below the site's root
 */
async function writeScript(config: ResolvedConfig, out: string, name: string): Promise<string> {
  const result = await build({
    ...shared(config),
    build: {
      write: false,
      target: config.build.target,
      rollupOptions: { input: `src/app/${name}.ts`, output: { format: 'iife' } },
    },
  });
  const [bundle] = [result].flat();
  const code = bundle && 'output' in bundle ? bundle.output[0].code : '';
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  await write(path.join(out, `assets/${name}-${hash}.js`), code);
  return `assets/${name}-${hash}.js`;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
