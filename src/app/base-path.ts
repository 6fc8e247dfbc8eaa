/** The path that the site is served under, with a slash at its end: the built code lies one folder below it. */
export const basePath: string = import.meta.env.DEV
  ? '/'
  : new URL(/* @vite-ignore */ '../', import.meta.url).pathname;

/** The whole address of what lies below it. A path alone would not do: one that begins with two slashes names a host. */
export const siteHref = (path: string): string => location.origin + basePath + path;
