/** ISO date of the build. */
declare const BUILT_ON: string;
/** Ids of the languages of the page. */
declare const LANGUAGES: readonly string[];
/** Paths of the catalogue's files below the site's root. */
declare const CATALOGUE_FILES: { readonly core: string; readonly details: string };
