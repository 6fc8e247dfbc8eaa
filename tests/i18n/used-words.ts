/** How code comes by the page's words: `m`, `i18n.m`, `this.context?.m`. */
const ROOT = String.raw`(?:\b[\w.?]+\.)?\bm\b`;
const CHAIN = String.raw`((?:\.\w+)*)`;

/**
 * Which words of the page some sources say.
 * @returns whether a path, "scale.more.length", is said: by itself, by a part that is indexed by what is only known when
 *   it runs (`m.trust[source.trust]`), by one that it is handed to, or through a name that its part was given (`const { more } = m.scale`)
 */
export function usedWords(sources: readonly string[]): (path: string) => boolean {
  const used = new Set<string>();
  const indexed = new Set<string>();
  for (const source of sources) {
    const names = new Map<string, string>();
    for (const [, name = '', chain = ''] of source.matchAll(
      new RegExp(String.raw`const (\w+) = ${ROOT}${CHAIN};`, 'g'),
    ))
      names.set(name, chain.slice(1));
    for (const [, list = '', chain = ''] of source.matchAll(
      new RegExp(String.raw`const \{ ([\w, ]+) \} = ${ROOT}${CHAIN};`, 'g'),
    )) {
      for (const key of list.split(', ')) names.set(key, `${chain}.${key}`.slice(1));
    }
    const note = (path: string, next = '') => (next.startsWith('[') ? indexed : used).add(path);
    for (const [, chain = '', next] of source.matchAll(new RegExp(String.raw`${ROOT}${CHAIN}(\)?\[)?`, 'g')))
      note(chain.slice(1), next?.replace(')', ''));
    // Handed over whole to a part that says what it needs of them.
    for (const [, chain = ''] of source.matchAll(new RegExp(String.raw`=\{${ROOT}${CHAIN}\}`, 'g')))
      indexed.add(chain.slice(1));
    for (const [name, path] of names) {
      for (const [, chain = '', next] of source.matchAll(
        new RegExp(String.raw`(?<![.\w])${name}\b${CHAIN}(\)?\[)?`, 'g'),
      ))
        note(path + chain, next?.replace(')', ''));
    }
  }
  return (path) => used.has(path) || [...indexed].some((part) => path.startsWith(`${part}.`));
}
