import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './en';
import { words as ru, type LateWords } from './ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly configure: LateWords;
  }
}

/** What the parts of this view say that load late: the first load does without it. */
export const useLateWords = (): LateWords => useOwnWords('configure', { ru, en });
