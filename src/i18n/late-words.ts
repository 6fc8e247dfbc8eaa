/** Something that loads after the page has started, and stays. */
export interface Late<T> {
  /** Null before it was loaded. */
  readonly loaded: () => T | null;
  /** The same promise at every call. @throws when it does not come */
  readonly load: () => Promise<T>;
}

/** Loads once, whoever asks. */
export function lateOnce<T>(load: () => Promise<T>): Late<T> {
  let loaded: T | null = null;
  let loading: Promise<T> | null = null;
  return {
    loaded: () => loaded,
    load: () => (loading ??= load().then((value) => (loaded = value))),
  };
}

/** What is made of something late, once, as soon as that is there. */
export function lateOf<From, To>(late: Late<From>, make: (from: From) => To): Late<To> {
  let made: To | null = null;
  let loading: Promise<To> | null = null;
  const makeOnce = (from: From) => (made ??= make(from));
  return {
    loaded: () => {
      const from = late.loaded();
      return from === null ? null : makeOnce(from);
    },
    load: () => (loading ??= late.load().then(makeOnce)),
  };
}
