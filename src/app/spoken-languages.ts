import type { CatalogueCore } from '../catalogue/schema/catalogue';
import { languageFor, languages, type Language } from '../i18n/language';
import { basePath } from './base-path';
import { inLanguage } from './path-names';
import { loadAllWords, type Words } from './words';

/** The languages that a catalogue's pages can be read in: its own, as far as the page has words in them. */
export const spokenLanguages = (catalogue: Pick<CatalogueCore, 'languages'>): readonly Language[] =>
  catalogue.languages.filter((each) => languages.includes(each));

/**
 * The words that a catalogue is shown with: those of the address, unless the catalogue says nothing in that language. Then
 * the address moves to the reader's, or to the first that it speaks.
 * @throws when the network does not give them
 */
export async function wordsFor(catalogue: Pick<CatalogueCore, 'languages'>, words: Words): Promise<Words> {
  const spoken = spokenLanguages(catalogue);
  if (spoken.length === 0 || spoken.includes(words.language)) return words;
  const language = languageFor(navigator.languages, spoken);
  const path = basePath + inLanguage(location.pathname, basePath, language);
  history.replaceState(history.state, '', path + location.search + location.hash);
  return loadAllWords(language);
}
