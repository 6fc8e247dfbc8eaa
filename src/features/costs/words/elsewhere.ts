import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './elsewhere-en';
import { words as ru, type ElsewhereWords } from './elsewhere-ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly costsElsewhere: ElsewhereWords;
  }
}

/** What the view says of cars of another market than the one whose costs it knows. */
export const useElsewhereWords = (): ElsewhereWords => useOwnWords('costsElsewhere', { ru, en });
