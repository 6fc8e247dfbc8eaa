import { expect, it } from 'vitest';
import { fontPreload } from '../../src/build/font-preload';
import { built, folderOf, pageOf } from './support/site';

it('asks for the fonts of both alphabets with the page, and for no other', async () => {
  const fonts = ['latin', 'cyrillic', 'rouble'];
  const faces = fonts.map((name) => `@font-face { font-family: ${name}; src: url(./onest-${name}.woff2) }`);
  const root = folderOf({
    ...pageOf("import './fonts.css';"),
    'fonts.css': faces.join(''),
    ...Object.fromEntries(fonts.map((name) => [`onest-${name}.woff2`, name])),
  });
  const files = await built(root, { plugins: [fontPreload()], build: { assetsInlineLimit: 0 } });
  const links = [...(files.get('index.html') ?? '').matchAll(/<link rel="preload"[^>]*>/g)].map(String);
  const asked = links.map((link) => /onest-(\w+)-/.exec(link)?.[1]);
  expect(asked).toHaveLength(2);
  expect(new Set(asked)).toEqual(new Set(['latin', 'cyrillic']));
  for (const link of links) {
    expect(link).toContain('as="font" type="font/woff2" crossorigin');
    const [, href = ''] = /href="\.\/([^"]+)"/.exec(link) ?? [];
    expect([...files.keys()]).toContain(href);
  }
});
