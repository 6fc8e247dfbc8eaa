import type { ru } from './ru';

type Shape<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Shape<T[K]> };

/** All words of the page, in the shape of the Russian ones. */
export type Messages = Shape<typeof ru>;
