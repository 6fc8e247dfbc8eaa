import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { i18nOf, I18nContext } from '../i18n/context';
import { useSettings } from './settings-context';
import { loadWords, type Words } from './words';

/** Gives the page its words. A switch of language shows the old words until the new ones have loaded. */
export function LanguageProvider({
  start,
  children,
}: {
  readonly start: Words;
  readonly children: ReactNode;
}) {
  const wanted = useSettings((settings) => settings.language);
  const setLanguage = useSettings((settings) => settings.setLanguage);
  const [words, setWords] = useState(start);
  useEffect(() => {
    if (words.language === wanted) return undefined;
    let current = true;
    loadWords(wanted).then(
      (loaded) => current && setWords(loaded),
      // Without the network the words that are here stay.
      () => current && setLanguage(words.language),
    );
    return () => {
      current = false;
    };
  }, [wanted, words.language, setLanguage]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);
  const i18n = useMemo(() => i18nOf(words.language, words), [words]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}
