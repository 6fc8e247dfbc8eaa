import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './en';
import { words as ru, type FindWords } from './ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly find: FindWords;
  }
}

/** What only this view says. */
export const useFindWords = (): FindWords => useOwnWords('find', { ru, en });
