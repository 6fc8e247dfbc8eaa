import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './en';
import { words as ru, type SourcesWords } from './ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly sources: SourcesWords;
  }
}

/** What only this view says. */
export const useSourcesWords = (): SourcesWords => useOwnWords('sources', { ru, en });
