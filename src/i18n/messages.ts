import type { Locales } from './format';
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
}
