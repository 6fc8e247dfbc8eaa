import { useOwnWords } from '../../../i18n/own-words';
import { words as en } from './en';
import { words as ru, type FindWords } from './ru';

/** What only this view says. */
export const useFindWords = (): FindWords => useOwnWords<FindWords>({ ru, en });
