import type { Language } from './language';
import type { LanguageFile, LateMessages } from './messages';

// Of one file the build makes two: a part that is asked for by its name has no more in it than that.
const locales = import.meta.glob<LanguageFile['locales']>('./languages/*.ts', { import: 'locales' });
const messages = import.meta.glob<LanguageFile['messages']>('./languages/*.ts', { import: 'messages' });
const lateMessages = import.meta.glob<LateMessages>('./languages/*.ts', {
  import: 'lateMessages',
  query: '?late',
});

/**
 * The formats of a language and the words that the page starts with, a chunk of their own.
 * @throws when the network does not give them, or an empty file in their place, or there is no such language
 */
export async function loadLanguage(language: Language): Promise<LanguageFile> {
  return { locales: await part(locales, language), messages: await part(messages, language) };
}

/** The rest of its words, one more chunk. @throws as above */
export const loadLateMessages = (language: Language): Promise<LateMessages> => part(lateMessages, language);

async function part<T>(
  parts: Readonly<Record<string, () => Promise<T | undefined>>>,
  language: Language,
): Promise<T> {
  const load = parts[`./languages/${language}.ts`];
  if (!load) throw new Error(`src/i18n/languages has no ${language}.ts`);
  const loaded = await load();
  if (loaded === undefined) throw new Error(`the words of ${language} are empty`);
  return loaded;
}
