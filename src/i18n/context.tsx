import { createContext, use } from 'react';
import { formatsOf, type Formats } from './format';
import type { Language, Text } from './language';
import {
  allMessages,
  type AllMessages,
  type LanguageFile,
  type LateMessages,
  type Messages,
} from './messages';
import { lateOf, type Late } from './late-words';
import type { Measures } from './measures';
import type { OwnWords } from './own-words';

export interface I18n {
  readonly language: Language;
  /** The words of the page that it starts with. */
  readonly m: Messages;
  /** The words that came with the language for parts that bring their own. */
  readonly own: Partial<OwnWords>;
  readonly format: Formats;
  /** What stands in place of units of the catalogue; null where they all stay. */
  readonly measures: Measures | null;
  /** A text of the catalogue in the language of the page; in the catalogue's first language when it has none in that. */
  readonly text: (text: Text) => string;
  /** What a row of a registry is called, by its id: a step, a view. */
  readonly stepName: (id: string) => string;
  readonly viewName: (id: string) => string;
  /** The same with the words of all that loads after the page has started. */
  readonly late: Late<LateI18n>;
}

/** What parts speak with that load late, and all views but the first. */
export interface LateI18n extends I18n {
  readonly m: AllMessages;
  /** What a row of a registry is called, by its id: a technical figure, a group of them, a unit. */
  readonly specName: (id: string) => string;
  readonly specGroupName: (id: string) => string;
  readonly unitName: (id: string) => string;
  /** What a view is for, in a sentence, for those who have not opened it. */
  readonly viewDescription: (id: string) => string;
}

/**
 * A language made ready for the page: its words, formats, and how it says what the catalogue and the registries hold.
 * @param currency of the prices, by its code of ISO 4217
 * @param measures units in place of the catalogue's
 */
export function i18nOf(
  language: Language,
  { locales, messages, own = {}, late }: LanguageFile & { readonly late: Late<LateMessages> },
  currency: string,
  measures: Measures | null = null,
): I18n {
  const i18n: I18n = {
    language,
    m: messages,
    own,
    measures,
    format: formatsOf(locales, currency),
    text: (text) => text[language] ?? Object.values(text)[0] ?? '',
    stepName: namesIn(messages.vocabulary.steps),
    viewName: namesIn(messages.vocabulary.views),
    late: lateOf(late, (words) => lateI18nOf(i18n, words)),
  };
  return i18n;
}

function lateI18nOf(i18n: I18n, late: LateMessages): LateI18n {
  const { specs, specGroups, units, viewDescriptions } = late.vocabulary;
  return {
    ...i18n,
    m: allMessages(i18n.m, late),
    specName: namesIn(specs),
    specGroupName: namesIn(specGroups),
    unitName: namesIn(units),
    viewDescription: namesIn(viewDescriptions),
  };
}

// A row that has no name is called by its id: better than nothing, and seen at once.
const namesIn = (names: Readonly<Record<string, string>>) => (id: string) => names[id] ?? id;

export const I18nContext = createContext<I18n | null>(null);

/** The page's language: the words that it starts with, formats, and the catalogue's texts in it. */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('no I18nContext');
  return i18n;
}

/**
 * The page's language with all its words, for parts that load late and for other views: it waits for the words as those
 * wait for their code.
 */
export function useLateI18n(): LateI18n {
  const { late } = useI18n();
  return late.loaded() ?? use(late.load());
}
