import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { prerenderedPages } from '../../src/build/prerendered-pages';
import { built, folderOf, pageOf } from './support/site';

// A site as small as can be: the first view, one more, a car, two languages.
const files = {
  ...pageOf("import './main.css'; import('./late.js'); import('./src/i18n/languages/ru.ts');"),
  'late.js': "import './late.css'; export const late = 1;",
  'late.css': '.page{top:0}.later{top:1px}',
  'index.html':
    '<!doctype html><html><head></head><body><div id="root"></div><script type="module" src="/main.js"></script></body></html>',
  'public/manifest.webmanifest': '{"name":"A site","short_name":"Site","start_url":"./"}',
  'main.css': "@font-face{font-family:x;src:url('data:font/woff2,x')}.page{color:red}.unused{color:blue}",
  'src/i18n/languages/ru.ts': "export const messages = { hello: 'Здравствуйте' };",
  'src/app/boot.ts': "document.documentElement.dataset['booted'] = '</script>';",
  'src/app/prerender.tsx': `
    const drawing = '<svg viewBox="0 0 2400 1260"><path d="M0 0"></path></svg>';
    export const marketLanguage = 'ru';
    export const siteName = { ru: 'Север', en: 'North' };
    export const siteStyles = ':root{--accent:#0b5d6b}';
    export const pages = [
      { language: 'ru', view: 'first', place: null, path: '' },
      { language: 'ru', view: 'pairs', place: null, path: 'pairs' },
      { language: 'en', view: 'first', place: { model: 'x50', row: 'base' }, path: 'en/x50/base/' },
    ];
    export const unspoken = ['de/', 'de/pairs'];
    export const renderPage = async ({ path }, site) => ({
      html: '<p class="page">' + path + '</p>',
      withoutScript: '<p>list</p>',
      styles: '[data-style="0"]{color:#aabbcc}',
      head: '<title>' + path + '</title>',
      alternates: [['ru', path]],
      shown: { byPath: '', byQuery: '' },
      picture: 'share/x50.png',
      data: { url: site + path },
    });
    export const renderNotFound = async () => ({ html: '<p>none</p>', head: '', styles: '', withoutScript: '' });
    export const renderPictures = () => [{ path: 'share/x50.png', html: drawing }];`,
};

const root = folderOf(files, afterAll);
const build = () => built(root, { plugins: [prerenderedPages()] });
const site = await build();
const page = (name: string) => site.get(name) ?? '';
const stylesheetOf = (html: string) =>
  /<template data-rest><link rel="stylesheet"[^>]*href="\.\/([^"]+)"/.exec(html)?.[1] ?? '';

describe('the prerendered pages', () => {
  it('are a file for each page, and one more for hosts that answer for a view with a slash', () => {
    expect([...site.keys()].filter((name) => /^(?!assets)/.test(name)).toSorted()).toEqual([
      '404.html',
      'de/index.html',
      'de/pairs.html',
      'de/pairs/index.html',
      'en/x50/base/index.html',
      'index.html',
      'manifest.webmanifest',
      'pairs.html',
      'pairs/index.html',
      'share/x50.png',
      'without-script.css',
    ]);
    expect(page('en/x50/base/index.html')).toContain('<p class="page">en/x50/base/</p>');
  });

  it('are there for a custom catalogue in a language that the site has no pages in, wherever they lie', () => {
    for (const [file, way] of [
      ['de/index.html', '../'],
      ['de/pairs.html', '../'],
      ['de/pairs/index.html', '../../'],
    ] as const) {
      expect(page(file)).toContain(`data-root="${way}" data-at="?"`);
      expect(page(file)).toMatch(new RegExp(`src="${way}assets/[^"]+\\.js"`));
      expect(page(file)).toContain('<meta name="robots" content="noindex">');
    }
  });

  it('are the same whichever base a build is asked for', async () => {
    const below = await built(root, { base: '/cars/', plugins: [prerenderedPages()] });
    expect([...below]).toEqual([...site]);
  });

  it('are installed under the name of the site', () => {
    expect(JSON.parse(page('manifest.webmanifest'))).toEqual({
      name: 'Север',
      short_name: 'Север',
      start_url: './',
    });
  });

  it('hold the script that runs first, whatever stands in it', () => {
    const [, boot = ''] = /<script>(.*?)<\/script>/s.exec(page('index.html')) ?? [];
    expect(boot).toMatch(/^\(function\(\)\s*\{.*booted/s);
  });

  it('hold the styles of their first paint, and name the stylesheet of the rest', () => {
    const html = page('index.html');
    expect(html).toMatch(/<style>[^<]*:root\{--accent:#0b5d6b\}\[data-style="0"\]\{color:#aabbcc\}<\/style>/);
    const stylesheet = stylesheetOf(html);
    expect(site.get(stylesheet)).toContain('.unused');
    expect(html).toMatch(/<style>[^<]*\.page\{[^<]*<\/style>/);
    // Only readers without scripts are given a link to it: for all others it must not hold up the first paint.
    const shown = html.replaceAll(/<(noscript|template).*?<\/\1>/gs, '');
    expect(shown).not.toMatch(/rel="stylesheet"|type="module"/);
    expect(html).toMatch(/<noscript><link rel="stylesheet"/);
  });

  it('hold the styles of later parts, which stand in their code, and in a file for readers without scripts', () => {
    expect(page('index.html')).toMatch(/<style>[^<]*\.page\{top:0\}[^<]*<\/style>/);
    expect(page('without-script.css')).toContain('.later');
    expect(site.get(stylesheetOf(page('index.html')))).not.toContain('.later');
    expect([...site.keys()].filter((name) => name.endsWith('.css'))).toHaveLength(2);
  });

  it('name their fonts once: named again by the stylesheet, they would be taken up late, and lines break anew', () => {
    const stylesheet = stylesheetOf(page('index.html'));
    expect(page('index.html')).toMatch(/<style>[^<]*@font-face/);
    expect(site.get(stylesheet)).not.toContain('@font-face');
  });

  it('ask for the words of their language along with the page', () => {
    const words = [...site.keys()].find((name) => /assets\/ru-.*\.js/.test(name)) ?? '';
    expect(page('pairs.html')).toContain(`<link rel="modulepreload" crossorigin href="./${words}">`);
    expect(page('en/x50/base/index.html')).not.toContain(words);
  });

  it('are listed for searches, and give whole addresses, once the site’s own is known', async () => {
    expect(site.has('sitemap.xml')).toBe(false);
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('SITE_URL', 'https://cars.example');
    const known = await build();
    expect(known.get('sitemap.xml')).toContain('<loc>https://cars.example/en/x50/base/</loc>');
    expect(known.get('index.html')).toContain('content="https://cars.example/share/x50.png"');
    expect(known.get('pairs.html')).toContain('{"url":"https://cars.example/pairs"}');
  });
});
