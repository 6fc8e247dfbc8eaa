import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './en';
import { words as ru, type CostsWords } from './ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly costs: CostsWords;
  }
}

/** What only this view says. */
export const useCostsWords = (): CostsWords => useOwnWords('costs', { ru, en });
