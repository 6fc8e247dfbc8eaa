/** The path that the site is served under, with a slash at its end: the built code lies one folder below it. */
export const basePath: string = import.meta.env.DEV
  ? '/'
  : new URL(/* @vite-ignore */ '../', import.meta.url).pathname;
