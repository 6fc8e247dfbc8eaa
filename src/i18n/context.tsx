import { createContext, use } from 'react';
import { formatsOf, type Formats } from './format';
import type { Language, Text } from './language';
import type { LanguageFile, Messages } from './messages';
import type { OwnWords } from './own-words';

export interface I18n {
  readonly language: Language;
  /** The words of the page. */
  readonly m: Messages;
  /** The words that came with the language for parts that bring their own. */
  readonly own: Partial<OwnWords>;
  readonly format: Formats;
  /** A text of the catalogue in the language of the page; in the catalogue's first language when it has none in that. */
  readonly text: (text: Text) => string;
  /** What a row of a registry is called, by its id: a step, a technical figure, a group of them, a unit, a view. */
  readonly stepName: (id: string) => string;
  readonly specName: (id: string) => string;
  readonly specGroupName: (id: string) => string;
  readonly unitName: (id: string) => string;
  readonly viewName: (id: string) => string;
  /** What a view is for, in a sentence, for those who have not opened it. */
  readonly viewDescription: (id: string) => string;
}

/**
 * A language made ready for the page: its words, formats, and how it says what the catalogue and the registries hold.
 * @param currency of the prices, by its code of ISO 4217
 */
export function i18nOf(
  language: Language,
  { locales, messages, own = {} }: LanguageFile,
  currency: string,
): I18n {
  const { steps, specs, specGroups, units, views, viewDescriptions } = messages.vocabulary;
  return {
    language,
    m: messages,
    own,
    format: formatsOf(locales, currency),
    text: (text) => text[language] ?? Object.values(text)[0] ?? '',
    stepName: namesIn(steps),
    specName: namesIn(specs),
    specGroupName: namesIn(specGroups),
    unitName: namesIn(units),
    viewName: namesIn(views),
    viewDescription: namesIn(viewDescriptions),
  };
}

// A row that has no name is called by its id: better than nothing, and seen at once.
const namesIn = (names: Readonly<Record<string, string>>) => (id: string) => names[id] ?? id;

export const I18nContext = createContext<I18n | null>(null);

/** The page's language: its words, formats, and the catalogue's texts in it. */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('useI18n outside of I18nContext');
  return i18n;
}
