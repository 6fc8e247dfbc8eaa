/** ISO date of the build. */
declare const BUILT_ON: string;
/** Ids of the languages of the page. */
declare const LANGUAGES: readonly string[];
/** The languages of the site's catalogue, the market's first. */
declare const SITE_LANGUAGES: readonly string[];
/** The catalogue that the site is built with, as its file says it; undefined for the one of this repository. */
declare const CATALOGUE_TEXT: string | undefined;
/** A file of the catalogue: its path below the site's root, and the checksum of its text. */
interface CatalogueFile {
  readonly path: string;
  readonly sum: number;
}
declare const CATALOGUE_FILES: {
  readonly core: CatalogueFile;
  readonly details: CatalogueFile;
  /** What the other views of all models add to their drawings. */
  readonly views: CatalogueFile;
  /** How each model is drawn from the side, by its id. */
  readonly drawings: Readonly<Record<string, CatalogueFile>>;
};
