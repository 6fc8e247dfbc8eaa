import type { Language } from './language';
import type { LanguageFile } from './messages';

const files = import.meta.glob<LanguageFile>('./languages/*.ts');

/**
 * The words and formats of a language, a chunk of their own.
 * @throws when the network does not give them, or there is no such language
 */
export async function loadLanguage(language: Language): Promise<LanguageFile> {
  const load = files[`./languages/${language}.ts`];
  if (!load) throw new Error(`src/i18n/languages has no ${language}.ts`);
  return load();
}
