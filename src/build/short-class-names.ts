import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const FIRST = 'abcdefghijklmnopqrstuvwxyz';
const FURTHER = `${FIRST}0123456789`;

/** Blockers of advertisements hide what is called like one. */
const isBlocked = (name: string): boolean => name.startsWith('ad');

/**
 * Gives the classes of a built site names of one or two letters, which are most of what its pages and styles consist of.
 * They follow from the files of the tree alone, so that the pages and the code, which are built apart, agree.
 * While one works on the page they can be read.
 */
export const shortClassNames = (root: string): Plugin => ({
  name: 'short-class-names',
  apply: 'build',
  config() {
    const short = shortNames(root);
    const generateScopedName = (name: string, file: string) => {
      const given = short.get(keyOf(root, file, name));
      if (given === undefined) throw new Error(`${file}: no short name for "${name}"`);
      return given;
    };
    return { css: { modules: { generateScopedName } } };
  },
});

/** @returns the short name of each class and animation of the CSS modules below src, by file and name: "src/ui/button.module.css button" */
export function shortNames(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => path.join(root, 'src', file));
  const keys = files.flatMap((file) =>
    namesIn(readFileSync(file, 'utf8')).map((name) => keyOf(root, file, name)),
  );
  const names = namesInOrder();
  return new Map([...new Set(keys)].toSorted().map((key) => [key, names.next().value]));
}

/** What a stylesheet may name: rather too much than too little. */
const namesIn = (css: string): readonly string[] =>
  [...css.matchAll(/(?:\.|@keyframes\s+)(-?[_a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);

const keyOf = (root: string, file: string, name: string): string =>
  `${path.relative(root, file).replaceAll(path.sep, '/')} ${name}`;

/** a, b, … z, aa, ab, … a9, ba, …: in small letters alone, so that none is another's in any kind of page. */
function* namesInOrder(): Generator<string, never> {
  for (let length = 1; ; length += 1) yield* namesOf(length);
}

function* namesOf(length: number): Generator<string> {
  const stems = length === 1 ? [''] : namesOf(length - 1);
  for (const stem of stems)
    for (const letter of stem === '' ? FIRST : FURTHER) {
      const name = stem + letter;
      if (!isBlocked(name)) yield name;
    }
}
