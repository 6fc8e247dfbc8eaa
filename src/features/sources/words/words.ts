import { useOwnWords } from '../../../i18n/own-words';
import { words as en } from './en';
import { words as ru, type SourcesWords } from './ru';

/** What only this view says. */
export const useSourcesWords = (): SourcesWords => useOwnWords<SourcesWords>({ ru, en });
