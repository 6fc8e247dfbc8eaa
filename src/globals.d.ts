/** ISO date of the build. */
declare const BUILT_ON: string;
/** Paths of the catalogue's files below the site's root. */
declare const CATALOGUE_FILES: { readonly core: string; readonly details: string };
