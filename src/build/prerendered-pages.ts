import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite';
import type { PageSpec, Renderer } from '../app/prerendered.ts';
import { pageCode } from './page-code.ts';
import { inlineScript, sharedConfig } from './inline-script.ts';
import { moveLateStyles } from './late-styles.ts';
import { laterCss } from './critical-css.ts';
import { notFoundHtml, pageHtml, rootOf, type PageParts } from './page-html.ts';
import { sharePicture } from './share-pictures.ts';
import { namedManifest } from './named-manifest.ts';
import { sitemap } from './sitemap.ts';

const WITHOUT_SCRIPT = 'without-script.css';
const MANIFEST = 'manifest.webmanifest';
const CACHE = 'node_modules/.cache/prerendered-pages';

/**
 * Writes every page of the site as a file that arrives drawn: each view and each car in each language, with its picture
 * for link previews, the page for what is not there, and the list of all for searches. The address of the site, which some
 * of that must hold, is SITE_URL.
 */
export function prerenderedPages(): Plugin {
  let config: ResolvedConfig;
  const chunks: Rollup.OutputChunk[] = [];
  let lateCss = '';
  return {
    name: 'prerendered-pages',
    apply: 'build',
    // After the bundler has finished its stylesheets.
    enforce: 'post',
    // Each page finds the rest from where it lies, whichever base a build is asked for: one build works under any.
    config: () => ({ base: './' }),
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_, bundle) {
      lateCss = moveLateStyles(bundle);
    },
    writeBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') chunks.push(file);
    },
    async closeBundle() {
      if (config.build.ssr) return;
      const out = path.resolve(config.root, config.build.outDir);
      const renderer = await load(config);
      const parts = await partsOf(config, out, { chunks, lateCss }, renderer);
      if (parts.site === '')
        config.logger.warn('SITE_URL is not set: no sitemap, and chats may not find the pictures of links.');
      for (const page of renderer.pages) {
        const rendered = await renderer.renderPage(page, parts.site);
        for (const { file, isFolder } of filesOf(page))
          await write(path.join(out, file), pageHtml(parts, page, rendered, isFolder));
      }
      const notFound = await renderer.renderNotFound();
      await write(path.join(out, '404.html'), notFoundHtml(parts, notFound));
      // A host need not know what is not there to show a custom catalogue in a language of its own.
      for (const unspoken of renderer.unspoken)
        for (const { file } of filesOf({ path: unspoken }))
          await write(path.join(out, file), notFoundHtml(parts, notFound, rootOf(file)));
      const manifest = path.join(out, MANIFEST);
      const name = renderer.siteName[renderer.marketLanguage] ?? '';
      await write(manifest, namedManifest(await readFile(manifest, 'utf8'), name));
      if (parts.site !== '') await write(path.join(out, 'sitemap.xml'), sitemap(parts.site, renderer.pages));
      for (const picture of renderer.renderPictures())
        await write(path.join(out, picture.path), await sharePicture(picture.html, parts.css));
    },
  };
}

/** A page is a file for hosts that answer for a folder, and a view one more for those that answer for a name. */
function filesOf({
  path: at,
}: Pick<PageSpec, 'path'>): readonly { readonly file: string; readonly isFolder: boolean }[] {
  if (at === '' || at.endsWith('/')) return [{ file: `${at}index.html`, isFolder: false }];
  return [
    { file: `${at}.html`, isFolder: false },
    { file: `${at}/index.html`, isFolder: true },
  ];
}

async function partsOf(
  config: ResolvedConfig,
  out: string,
  { chunks, lateCss }: { readonly chunks: readonly Rollup.OutputChunk[]; readonly lateCss: string },
  { marketLanguage, siteName, siteStyles }: Renderer,
): Promise<PageParts> {
  const page = await readFile(path.join(out, 'index.html'), 'utf8');
  const [link = '', stylesheet = ''] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(page) ?? [];
  const css = await readFile(path.join(out, stylesheet), 'utf8');
  // Every page names its fonts itself, too. Named again when the stylesheet comes, they would be taken up after the first
  // paint, and lines would break anew.
  await writeFile(path.join(out, stylesheet), laterCss(css));
  // Nor have readers without scripts the code that the styles of its parts stand in.
  await appendFile(path.join(out, WITHOUT_SCRIPT), lateCss);
  const asked = /<link rel="preload" as="fetch"[^>]*>|<script type="module"[^>]*><\/script>/g;
  return {
    // Readers without scripts have nothing that would load the rest of the styles for them.
    shell: page
      .replaceAll(asked, '')
      .replace(link, '')
      .replace(
        '</head>',
        `<noscript>${link}<link rel="stylesheet" href="./${WITHOUT_SCRIPT}"></noscript></head>`,
      ),
    rest: [link, ...(page.match(asked) ?? [])].join(''),
    boot: await bootScript(config),
    css: css + lateCss + siteStyles,
    site: (process.env['SITE_URL'] ?? '').replace(/([^/])$/, '$1/'),
    marketLanguage,
    siteName,
    codeOf: pageCode(chunks),
  };
}

async function load(config: ResolvedConfig): Promise<Renderer> {
  const outDir = path.resolve(config.root, CACHE);
  await build({
    ...sharedConfig(config),
    build: { ssr: 'src/app/prerender.tsx', outDir, emptyOutDir: true, target: 'node20' },
  });
  const file = pathToFileURL(path.join(outDir, 'prerender.js'));
  const renderer: Renderer = await import(file.href);
  return renderer;
}

/** The script that stands in every page. It must not end the element that it stands in. */
const bootScript = async (config: ResolvedConfig): Promise<string> =>
  (await inlineScript(config, 'src/app/boot.ts')).replaceAll('</', String.raw`<\/`);

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
