import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './en';
import { words as ru, type CompareWords } from './ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly compare: CompareWords;
  }
}

/** What only this view says. */
export const useCompareWords = (): CompareWords => useOwnWords('compare', { ru, en });
