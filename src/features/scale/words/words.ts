import { useMemo } from 'react';
import { useLateI18n, type LateI18n } from '../../../i18n/context';
import { useOwnWords } from '../../../i18n/use-own-words';
import { words as en } from './en';
import { words as ru, type ScaleWords } from './ru';

declare module '../../../i18n/own-words' {
  interface OwnWords {
    readonly scale: ScaleWords;
  }
}

/** The page's language, with what only this view says. */
export type ScaleI18n = LateI18n & { readonly words: ScaleWords };

export function useScaleI18n(): ScaleI18n {
  const i18n = useLateI18n();
  const words = useOwnWords('scale', { ru, en });
  return useMemo(() => ({ ...i18n, words }), [i18n, words]);
}
