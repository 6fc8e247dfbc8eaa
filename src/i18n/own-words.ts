import { useI18n } from './context';

/**
 * What parts of the page say that bring their own words, so that the page's first load does without them: by the part's
 * name, which its file of words adds here.
 */
export interface OwnWords {}

/**
 * The words of such a part in the reader's language: its own, or those that came with the language, which is how
 * languages come that the site itself does not speak. In Russian where there are none.
 */
export function useOwnWords<Part extends keyof OwnWords>(
  part: Part,
  words: Readonly<Record<string, OwnWords[Part]>> & { readonly ru: OwnWords[Part] },
): OwnWords[Part] {
  const { language, own } = useI18n();
  return own[part] ?? words[language] ?? words.ru;
}
