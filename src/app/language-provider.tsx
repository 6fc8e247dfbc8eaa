import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { i18nOf, I18nContext } from '../i18n/context';
import type { Language } from '../i18n/language';
import { useSettings } from './settings-context';
import { loadAllWords, type Words } from './words';

interface LanguageProviderProps {
  readonly start: Words;
  /** The language of the address. */
  readonly wanted: Language;
  /** Of the prices, by its code of ISO 4217. */
  readonly currency: string;
  readonly children: ReactNode;
}

/** Gives the page its words. In a language that is on its way the page shows the old words, and keeps them if it fails. */
export function LanguageProvider({ start, wanted, currency, children }: LanguageProviderProps) {
  const [words, setWords] = useState(start);
  useEffect(() => {
    if (words.language === wanted) return undefined;
    let isWanted = true;
    loadAllWords(wanted).then(
      (loaded) => isWanted && setWords(loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, words.language]);
  useEffect(() => {
    const { documentElement: html } = document;
    // Said again, it would have the styles of the whole page computed again.
    if (html.lang !== words.language) html.lang = words.language;
  }, [words.language]);
  const measures = useSettings((settings) => settings.measures);
  const i18n = useMemo(() => i18nOf(words.language, words, currency, measures), [words, currency, measures]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}
