import { useOwnWords } from '../../../i18n/own-words';
import { words as en } from './en';
import { words as ru, type CompareWords } from './ru';

/** What only this view says. */
export const useCompareWords = (): CompareWords => useOwnWords<CompareWords>({ ru, en });
