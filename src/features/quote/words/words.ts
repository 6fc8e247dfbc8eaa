import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './en';
import { words as ru, type QuoteWords } from './ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly quote: QuoteWords;
  }
}

/** What only this view says. */
export const useQuoteWords = (): QuoteWords => useOwnWords('quote', { ru, en });
