/** ISO date of the build. */
declare const BUILT_ON: string;
/** Ids of the languages of the page. */
declare const LANGUAGES: readonly string[];
/** A file of the catalogue: its path below the site's root, and the checksum of its text. */
interface CatalogueFile {
  readonly path: string;
  readonly sum: number;
}
declare const CATALOGUE_FILES: {
  readonly core: CatalogueFile;
  readonly details: CatalogueFile;
  /** By the ids of the models. */
  readonly drawings: Readonly<Record<string, CatalogueFile>>;
};
