/** What the build tells the service worker of the site: src/build/service-worker.ts. */
export interface KeptSite {
  /** Another one for whatever differs in the files or in the worker. */
  readonly version: string;
  /** The script that pages of this version begin with, below the site's root. */
  readonly entry: string;
  /** Of each language the page that can become any other, below the site's root: "", "en/". The market's comes first. */
  readonly pages: readonly string[];
  /** Every file that is kept, those pages too, by its path below the site's root, with its hash: "sha256-…". */
  readonly files: Readonly<Record<string, string>>;
}

/** What the service worker tells the pages that it answers for, as soon as it does. */
export interface Kept {
  readonly entry: KeptSite['entry'];
}
