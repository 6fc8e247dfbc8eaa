import { useI18n } from './context';

/** Words that only one view says, by language: they come with its code. The market's language is always among them. */
export type ViewWords<Words> = { readonly ru: Words } & Readonly<Record<string, Words>>;

/** A view's own words in the language of the page; in the market's where it has none in that. */
export function useViewWords<Words>(words: ViewWords<Words>): Words {
  return words[useI18n().language] ?? words.ru;
}
