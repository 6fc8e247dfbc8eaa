/**
 * The address of a view as a prerendered page and a running one both write it: relative, so that the site works under any path.
 * Every page of the site lies at its root, or says so by its base element.
 */
export const relativeHref = (view: string, query: string): string => `./${view}${query}`;
