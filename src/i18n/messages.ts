import type { Locales } from './format';
import type { OwnWords } from './own-words';
import type { lateMessages, messages } from './languages/ru';

type Shape<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Shape<T[K]> };

/** What the page says before it can answer the first click, in the shape of the market language's words. */
export type Messages = Shape<typeof messages>;

/** What its parts say that load after that, and all other views. */
export type LateMessages = Shape<typeof lateMessages>;

/** What a file in `languages/` exports that the page starts with. */
export interface LanguageFile {
  readonly locales: Locales;
  readonly messages: Messages;
  /** Those of parts that bring their own, where these do not have the language. */
  readonly own?: Partial<OwnWords>;
}

/** All words of the page: some groups begin with what is said first. */
export const allMessages = (first: Messages, late: LateMessages) => ({
  ...first,
  ...late,
  price: { ...first.price, ...late.price },
  figure: { ...first.figure, ...late.figure },
  vocabulary: { ...first.vocabulary, ...late.vocabulary },
});
export type AllMessages = ReturnType<typeof allMessages>;
