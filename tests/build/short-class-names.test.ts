import { afterAll, expect, it } from 'vitest';
import { shortClassNames } from '../../src/build/short-class-names';
import { built, folderOf, pageOf } from './support/site';

/** As many classes as letters and figures name by two of them, and more. */
const many = Array.from({ length: 1000 }, (_, number) => `.class${String(number)}{top:0}`);
const files = {
  ...pageOf(
    "import a from './src/a.module.css'; import b from './src/b.module.css'; globalThis.names = { a, b };",
  ),
  'src/a.module.css':
    '/* .no */ .first .second{top:.5px} @keyframes rise{from{top:0}} .first{animation:rise 1s}',
  'src/b.module.css': `.first{left:0}${many.join('')}`,
};

const root = folderOf(files, afterAll);
const site = await built(root, { plugins: [shortClassNames(root)] });
const css = [...site].find(([name]) => name.endsWith('.css'))?.[1] ?? '';
const names = [...css.matchAll(/\.([a-z]\w*)/g)].map(([, name = '']) => name);

it('gives every class a name of its own, of a few small letters and figures', () => {
  expect(css).toMatch(/^\.[a-z] \.[a-z]\{/);
  expect(css).toMatch(/@keyframes [a-z]\{/);
  const all = new Set(names);
  expect(all.size).toBe(many.length + 3);
  for (const name of all) expect(name).toMatch(/^[a-z][a-z\d]{0,2}$/);
});

it('calls nothing what blockers of advertisements hide', () => {
  expect(names.filter((name) => name.startsWith('ad'))).toEqual([]);
});

it('gives the same names to whoever builds of the tree, whatever of it', async () => {
  const part = folderOf({ ...files, ...pageOf("import b from './src/b.module.css'; globalThis.names = b;") });
  const built2 = await built(part, { plugins: [shortClassNames(part)] });
  const [, partly = ''] = [...built2].find(([name]) => name.endsWith('.css')) ?? [];
  expect(css.endsWith(partly.trim()) || css.includes(partly.trim())).toBe(true);
});
