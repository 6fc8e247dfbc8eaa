import { useOwnWords } from '../../../i18n/own-words';
import { words as en } from './en';
import { words as ru, type CostsWords } from './ru';

/** What only this view says. */
export const useCostsWords = (): CostsWords => useOwnWords<CostsWords>({ ru, en });
