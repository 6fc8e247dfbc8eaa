import { useOwnWords } from '../../../i18n/own-words';
import { words as en } from './en';
import { words as ru, type PairsWords } from './ru';

/** What only this view says. */
export const usePairsWords = (): PairsWords => useOwnWords<PairsWords>({ ru, en });
