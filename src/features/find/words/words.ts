import { useViewWords } from '../../../i18n/view-words';
import { en } from './en';
import { ru } from './ru';

/** The words of this view, in the shape of the market language's. */
export type FindWords = typeof ru;

const words = { ru, en };

export const useWords = (): FindWords => useViewWords(words);
