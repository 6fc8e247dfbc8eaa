import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nContext } from '../i18n/context';
import { formatsOf } from '../i18n/format';
import type { Language } from '../i18n/language';
import { loadMessages } from '../i18n/load-messages';
import type { Messages } from '../i18n/messages';
import { useSettings } from './settings-context';

/** A language and its words. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
}

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
    loadMessages[wanted]().then(
      (messages) => current && setWords({ language: wanted, messages }),
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
  const i18n = useMemo(
    () => ({
      language: words.language,
      m: words.messages,
      format: formatsOf(words.language),
      text: (text: Readonly<Record<Language, string>>) => text[words.language],
    }),
    [words],
  );
  return <I18nContext value={i18n}>{children}</I18nContext>;
}
