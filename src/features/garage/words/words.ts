import { useOwnWords } from '../../../i18n/own-words';
import { words as en } from './en';
import { words as ru, type GarageWords } from './ru';

/** What only this view says. */
export const useGarageWords = (): GarageWords => useOwnWords<GarageWords>({ ru, en });
