import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './en';
import { words as ru, type GarageWords } from './ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly garage: GarageWords;
  }
}

/** What only this view says. */
export const useGarageWords = (): GarageWords => useOwnWords('garage', { ru, en });
