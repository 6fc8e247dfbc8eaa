import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appIcons } from '../../src/build/app-icons';
import { serviceWorker, workerOf } from '../../src/build/service-worker';
import { built, folderOf, pageOf } from './support/site';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const told = (code: string) => JSON.parse(/^const KEPT_SITE = (.*);$/m.exec(code)?.[1] ?? '');

describe('the service worker of a site', () => {
  const site = {
    'index.html': 'first',
    'en/index.html': 'first in English',
    'pairs/index.html': 'pairs',
    'assets/code-1.js': 'code()',
    'icon.svg': '<svg/>',
    'robots.txt': '',
  };

  it('keeps every asset, the icon and a page for each language, each known by its hash', () => {
    const code = workerOf(folderOf(site), 'assets/code-1.js', ['en/', 'ru/'], 'work()');
    expect(told(code)).toMatchObject({
      entry: 'assets/code-1.js',
      pages: ['', 'en/'],
      files: {
        '': hash('first'),
        'en/': hash('first in English'),
        'assets/code-1.js': hash('code()'),
        'icon.svg': hash('<svg/>'),
      },
    });
    expect(Object.keys(told(code).files)).toHaveLength(4);
    expect(code).toMatch(/\nwork\(\)\n$/);
  });

  it('has another version for another page, and for another worker, and else the same', () => {
    const folder = folderOf(site);
    const version = (code = 'work()') => told(workerOf(folder, 'assets/code-1.js', ['en/'], code)).version;
    const first = version();
    expect(version()).toBe(first);
    expect(version('workBetter()')).not.toBe(first);
    writeFileSync(path.join(folder, 'index.html'), 'first, cheaper');
    expect(version()).not.toBe(first);
  });

  it('is written when the rest of the site is, as a script that imports nothing', async () => {
    const root = folderOf({
      ...pageOf('console.log(1);'),
      'public/icon.svg': '<svg viewBox="0 0 32 32"><rect width="32" height="32" fill="#123456"/></svg>',
      'src/i18n/languages/en.ts': '',
      'src/offline/part.ts': "export const said = 'kept';",
      'src/offline/service-worker.ts': "import { said } from './part'; console.log(said);",
    });
    const late = {
      name: 'late',
      closeBundle: () => writeFileSync(path.join(root, 'dist/icon-late.png'), ''),
    };
    const files = await built(root, { plugins: [serviceWorker(), appIcons(root), late] });
    const code = files.get('service-worker.js') ?? '';
    expect(code).toContain('kept');
    expect(code).not.toMatch(/\bimport\b/);
    const kept = Object.keys(told(code).files);
    expect(kept).toEqual(expect.arrayContaining(['', 'icon-192.png', 'icon-512.png', 'icon-late.png']));
    expect(files.get(told(code).entry)).toContain('console.log');
  });
});
