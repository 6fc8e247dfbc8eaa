import type { Language } from './language';
import type { ru } from './ru';

type Shape<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Shape<T[K]> };

/** All words of the page, in the shape of the Russian ones. */
export type Messages = Shape<typeof ru>;

/** The words of a language, a chunk of their own. */
export const loadMessages = {
  ru: async (): Promise<Messages> => (await import('./ru')).ru,
  en: async (): Promise<Messages> => (await import('./en')).en,
} satisfies Record<Language, () => Promise<Messages>>;
