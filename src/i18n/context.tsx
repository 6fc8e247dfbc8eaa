import { createContext, use } from 'react';
import type { Formats } from './format';
import type { Language, Text } from './language';
import type { Messages } from './messages';

export interface I18n {
  readonly language: Language;
  /** The words of the page. */
  readonly m: Messages;
  readonly format: Formats;
  /** A text of the catalogue in the language of the page. */
  readonly text: (text: Text) => string;
}

export const I18nContext = createContext<I18n | null>(null);

/** The page's language: its words, formats, and the catalogue's texts in it. */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('useI18n outside of I18nContext');
  return i18n;
}
