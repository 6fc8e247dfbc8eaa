import type { I18n } from './context';

/** A name as it stands within a sentence: in small letters, but in German, where a noun is capital wherever it stands. */
export const inSentence = ({ language }: Pick<I18n, 'language'>, name: string): string =>
  language === 'de' ? name : name.toLowerCase();
