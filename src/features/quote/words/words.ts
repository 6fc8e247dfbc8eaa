import { useOwnWords } from '../../../i18n/own-words';
import { words as en } from './en';
import { words as ru, type QuoteWords } from './ru';

/** What only this view says. */
export const useQuoteWords = (): QuoteWords => useOwnWords<QuoteWords>({ ru, en });
