import { useOwnWords } from '../../../i18n/own-words';
import { words as en } from './en';
import { words as ru, type LateWords } from './ru';

/** What the parts of this view say that load late: the first load does without it. */
export const useLateWords = (): LateWords => useOwnWords<LateWords>({ ru, en });
