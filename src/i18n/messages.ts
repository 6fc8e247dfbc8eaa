import type { Locales } from './format';
import type { OwnWords } from './own-words';
import type { messages } from './languages/ru';

type Shape<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Shape<T[K]> };

/** All words of the page, in the shape of the market language's. */
export type Messages = Shape<typeof messages>;

/** What a file in `languages/` exports. */
export interface LanguageFile {
  readonly locales: Locales;
  readonly messages: Messages;
  /** Those of parts that bring their own, where these do not have the language. */
  readonly own?: Partial<OwnWords>;
}
