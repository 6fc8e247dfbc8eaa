/**
 * What parts of the page say that bring their own words, so that the page's first load does without them: by the part's
 * name, which its file of words adds here.
 */
export interface OwnWords {}
