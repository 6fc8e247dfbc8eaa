import { i18nOf, type LateI18n } from '../../src/i18n/context';
import * as de from '../../src/i18n/languages/de';
import * as en from '../../src/i18n/languages/en';
import * as ru from '../../src/i18n/languages/ru';
import type { Measures } from '../../src/i18n/measures';
import type { LanguageFile, LateMessages } from '../../src/i18n/messages';

/** A language with all of its words, as it is once what loads late has come. */
function whole(
  language: string,
  file: LanguageFile & { readonly lateMessages: LateMessages },
  measures: Measures | null = null,
): LateI18n {
  const late = { loaded: () => file.lateMessages, load: () => Promise.resolve(file.lateMessages) };
  const i18n = i18nOf(language, { ...file, late }, 'RUB', measures).late.loaded();
  if (!i18n) throw new Error(`${language} has no late words`);
  return i18n;
}

export const english = whole('en', en);
export const german = whole('de', de);
export const russian = whole('ru', ru);

/** English in other units than the catalogue's. */
export const englishIn = (measures: Measures) => whole('en', en, measures);
