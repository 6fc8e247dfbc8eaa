import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './share-en';
import { words as ru, type ShareWords } from './share-ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly share: ShareWords;
  }
}

/** What is said when a car is shared, or taken by its code. */
export const useShareWords = (): ShareWords => useOwnWords('share', { ru, en });
