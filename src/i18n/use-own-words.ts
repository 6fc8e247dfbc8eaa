import { useI18n } from './context';
import type { OwnWords } from './own-words';

/**
 * The words of a part that brings its own in the reader's language: those, or what came with the language, which is how
 * languages come that the site itself does not speak. In Russian where there are none.
 */
export function useOwnWords<Part extends keyof OwnWords>(
  part: Part,
  words: Readonly<Record<string, OwnWords[Part]>> & { readonly ru: OwnWords[Part] },
): OwnWords[Part] {
  const { language, own } = useI18n();
  return own[part] ?? words[language] ?? words.ru;
}
