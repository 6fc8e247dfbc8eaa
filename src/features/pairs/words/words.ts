import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './en';
import { words as ru, type PairsWords } from './ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly pairs: PairsWords;
  }
}

/** What only this view says. */
export const usePairsWords = (): PairsWords => useOwnWords('pairs', { ru, en });
