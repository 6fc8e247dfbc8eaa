import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { prerenderedPages } from '../../src/build/prerendered-pages';
import { built, folderOf, pageOf } from './support/site';

// A site as small as can be, with a view besides the first one, a second language and a part whose style comes late.
const files = {
  ...pageOf("import './main.css'; import('./late.js');"),
  'index.html':
    '<!doctype html><html><head></head><body><div id="root"></div><script type="module" src="/main.js"></script></body></html>',
  'main.css': '.page{color:red}',
  'late.js': "import './late.css'; export const late = 1;",
  'late.css': '.late{color:red}',
  'src/app/boot.ts': "document.documentElement.dataset['booted'] = 'yes';",
  'src/app/take-language.ts': "document.documentElement.dataset['taken'] = 'yes';",
  'src/app/prerender.tsx': `
    const drawing = '<svg viewBox="0 0 2400 1260"><path d="M0 0"></path></svg>';
    export const views = [{ id: 'first', path: '' }, { id: 'second', path: 'pairs' }];
    export const languages = ['en', 'ru'];
    export const marketLanguage = 'ru';
    export const renderPage = async (view, language) => ({
      language,
      head: \`<title>\${view} \${language}</title>\`,
      html: \`<p class="\${view === 'second' ? 'late' : 'page'}">\${view} in \${language}</p>\`,
    });
    export const renderModels = () => [{ model: 'x50', html: drawing }];`,
};

const root = folderOf(files, afterAll);
const build = () => built(root, { plugins: [prerenderedPages()] });
const site = await build();
const page = (name: string) => site.get(name) ?? '';

describe('the prerendered pages', () => {
  it('are a file for each view, and one for hosts that answer with a slash', () => {
    expect([...site.keys()].filter((name) => name.endsWith('.html')).toSorted()).toEqual([
      'index.html',
      'pairs.html',
      'pairs/index.html',
    ]);
    expect(site.get('pairs/index.html')).toBe(
      site.get('pairs.html')?.replace('<head>', '<head><base href="../">'),
    );
    expect(site.has('share/x50.png')).toBe(true);
  });

  it('hold the market’s language, and the others in templates', () => {
    expect(page('pairs.html')).toContain('<title>second ru</title>');
    expect(page('pairs.html')).toMatch(
      /<div id="root"[^>]*><p class="late">second in ru<\/p><\/div><template lang="en">/,
    );
    expect(page('pairs.html')).toContain('<template lang="en"><p class="late">second in en</p></template>');
    expect(page('pairs.html').match(/<template/g)).toHaveLength(1);
  });

  it('run one script before anything else and one once the page is read, both plain', () => {
    const html = page('index.html');
    const [, boot = ''] = /<head><script src="\.\/([^"]+)"><\/script>/.exec(html) ?? [];
    const [, taking = ''] = /<\/template><script src="\.\/([^"]+)"><\/script>/.exec(html) ?? [];
    expect(site.get(boot)).toMatch(/^\(function\(\)\s*\{.*booted/s);
    expect(site.get(taking)).toMatch(/^\(function\(\)\s*\{.*taken/s);
  });

  it('allow nothing from elsewhere and nothing inline', () => {
    const html = page('index.html').replaceAll('&#39;', "'");
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html).not.toMatch(/<script>|<style| style="/);
  });

  it('link the styles of parts that load late, where they are used', () => {
    const late = [...site.keys()].find((name) => /assets\/late-.*\.css/.test(name)) ?? '';
    expect(site.get('pairs.html')).toContain(`<link rel="stylesheet" crossorigin href="./${late}">`);
    expect(site.get('index.html')).not.toContain(late);
  });

  it('name the share picture whole once the site’s address is known', async () => {
    expect(page('index.html')).toContain('"og:image" content="./share/dashing.png"');
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('SITE_URL', 'https://cars.example/');
    expect((await build()).get('index.html')).toContain('content="https://cars.example/share/dashing.png"');
  });
});
