import { runInNewContext } from 'node:vm';
import type { Plugin } from 'vite';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { moveLateStyles } from '../../src/build/late-styles';
import { built, folderOf, pageOf } from './support/site';

const sheet = (name: string) => ({ [`${name}.css`]: `@layer parts{.${name}{content:"‹${name}›"}}` });

/** A site whose two later parts have a third in common. @returns its files, and what was moved */
async function site(part: string, after: Parameters<typeof folderOf>[1]) {
  let moved = '';
  const files = {
    ...pageOf("import './main.css'; import('./first.js'); import('./second.js');"),
    'first.js': `import './shared.js'; import './${part}.css'; export const first = 1;`,
    'second.js': "import './shared.js'; import './second.css'; export const second = 2;",
    'shared.js': "import './shared.css'; export const shared = globalThis.shared = {};",
    ...sheet('main'),
    ...sheet('first'),
    ...sheet('second'),
    ...sheet('shared'),
    ...sheet('other'),
  };
  const plugin: Plugin = {
    name: 'late-styles',
    enforce: 'post',
    generateBundle(_, bundle) {
      moved = moveLateStyles(bundle);
    },
  };
  const written = await built(folderOf(files, after), { plugins: [plugin] });
  return { files: written, moved };
}

const { files, moved } = await site('first', afterAll);
const codeOf = (name: string) => [...files].find(([file]) => file.startsWith(`assets/${name}-`))?.[1] ?? '';

it('leaves one stylesheet, of what a page begins with', () => {
  const sheets = [...files].filter(([file]) => file.endsWith('.css'));
  expect(sheets.map(([, css]) => css.includes('.main'))).toEqual([true]);
  expect(moved).not.toContain('.main');
});

it('puts the styles of each later part into its code, above those of the first, from where they are taken up at once', () => {
  for (const name of ['first', 'second', 'shared']) {
    const taken: string[] = [];
    function CSSStyleSheet() {
      return { replaceSync: (css: string) => taken.push(css) };
    }
    const document = { adoptedStyleSheets: ['theirs'] };
    const [adopting = ''] = codeOf(name).split('\n');
    runInNewContext(adopting, { CSSStyleSheet, document });
    expect(taken).toEqual([
      expect.stringMatching(new RegExp(`^@layer late\\{\\.${name}\\{content:"‹${name}›"\\}\\}$`)),
    ]);
    expect(document.adoptedStyleSheets).toHaveLength(2);
  }
});

it('tells all of them, a part after what it imports, and loads none of them as a file', () => {
  const order = ['shared', 'first', 'second'].map((name) => moved.indexOf(`{.${name}`));
  expect(order[0]).toBe('@layer late'.length);
  expect(Math.min(...order.slice(1))).toBeGreaterThan(0);
  const code = [...files].filter(([file]) => file.endsWith('.js')).map(([, text]) => text);
  expect(code.join('')).not.toMatch(/\w\.css"/);
});

it('gives a part with other styles another name: its file is kept for ever', async () => {
  const namesIn = (all: ReadonlyMap<string, string>) =>
    [...all.keys()].filter((file) => /assets\/(?:first|second)-/.test(file)).toSorted();
  const [first, second] = namesIn(files);
  const [firstAnew, secondAnew] = namesIn((await site('other', onTestFinished)).files);
  expect(firstAnew).not.toBe(first);
  expect(secondAnew).toBe(second);
});
