/** Something that a search can find, by any of its words. */
export interface Findable<Of> {
  readonly of: Of;
  readonly words: readonly string[];
}

const MOST_FOUND = 8;

const plain = (words: string) => words.toLowerCase().replaceAll('ё', 'е');
const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}.]*/gu) ?? [];

/** A word without its ending: «сидений» and «сиденья» begin alike. */
const stemOf = (word: string) => word.slice(0, Math.max(4, word.length - 3));

/**
 * Finds what most of the words typed stand in, in the order given: nobody knows how a list calls a thing, and one word that
 * it does not have must not hide what the others say.
 * @param sameAs what people call by another word than the lists
 * @returns nothing when less than half of the words is found anywhere
 */
export function search<Of>(
  all: readonly Findable<Of>[],
  typed: string,
  sameAs: Readonly<Record<string, string>>,
): readonly Of[] {
  const asked = wordsOf(typed).map((word) => {
    const others = Object.entries(sameAs).filter(([name]) => stemOf(plain(name)) === stemOf(word));
    return [word, ...others.flatMap(([, other]) => wordsOf(other))].map(stemOf);
  });
  const scored = all.map(({ of, words }) => {
    const own = words.flatMap(wordsOf);
    const hits = asked.filter((stems) => stems.some((stem) => own.some((word) => word.startsWith(stem))));
    return { of, score: hits.length };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  if (best === 0 || best * 2 < asked.length) return [];
  return scored
    .filter(({ score }) => score === best)
    .slice(0, MOST_FOUND)
    .map(({ of }) => of);
}

/** Whether somebody asks for one of these, whatever else they say. */
export const asksFor = (typed: string, any: readonly string[]): boolean =>
  any.some((words) => plain(typed).replaceAll(/\s+/g, ' ').includes(plain(words)));
