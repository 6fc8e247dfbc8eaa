import { useI18n } from './context';

/**
 * The words of a view that brings its own, so that the page's first load does without them: in the reader's language,
 * or in the market's where the view has none in that.
 */
export function useOwnWords<Words>(words: Readonly<Record<string, Words>> & { readonly ru: Words }): Words {
  return words[useI18n().language] ?? words.ru;
}
