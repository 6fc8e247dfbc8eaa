import { printedProblems, readTable } from './read-table';

/** What a table of texts says in other languages, by the words that the price list has. */
export type Translations = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The words of a price list in each language: as a table translates them, or as they are. */
export interface Translator {
  readonly text: (words: string) => Readonly<Record<string, string>>;
  /** Words that were asked for and that the table has not in every language, each once. */
  readonly missing: ReadonlySet<string>;
  /** Lines of the table that nobody asked for: a letter is wrong in one of the files. */
  readonly unused: () => readonly string[];
}

/** Whether words can differ between languages at all: "1.0 TSI" and "RS 4x4" are names, and stay what they are. */
const isName = (words: string) => !/\p{L}{2}\p{Ll}/u.test(words);

/**
 * Reads a CSV with a column for each language, the market's first: each line is a text in all of them.
 * @returns problems where there are any
 */
export function readTranslations(
  file: string,
  languages: readonly string[],
): { readonly translations: Translations; readonly problems: readonly string[] } {
  const { lines, problems } = readTable(file, { needed: languages, isKnown: () => false });
  const [market = ''] = languages;
  const translations = new Map<string, Readonly<Record<string, string>>>();
  for (const { cell, complain } of lines) {
    const words = cell(market);
    if (translations.has(words)) complain(`: "${words}" is there twice`);
    translations.set(words, Object.fromEntries(languages.map((language) => [language, cell(language)])));
  }
  return { translations, problems: printedProblems(problems) };
}

export function translator(languages: readonly string[], translations: Translations = new Map()): Translator {
  const missing = new Set<string>();
  const asked = new Set<string>();
  return {
    text: (words) => {
      asked.add(words);
      const told = translations.get(words);
      if (!told && languages.length > 1 && !isName(words)) missing.add(words);
      return told ?? Object.fromEntries(languages.map((language) => [language, words]));
    },
    missing,
    unused: () => [...translations.keys()].filter((words) => !asked.has(words)),
  };
}
