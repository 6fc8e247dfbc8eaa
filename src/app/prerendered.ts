import type { Place } from '../configuration/place';
import type { Language } from '../i18n/language';

/** A page of the site that is rendered when it is built. */
export interface PageSpec {
  readonly language: Language;
  /** The view's id. */
  readonly view: string;
  readonly place: Place | null;
  /** Below the site's root: "en/dashing/luxury-1.6t-7dct/". */
  readonly path: string;
}

/** A page as HTML, with what belongs into its head. */
export interface PrerenderedPage {
  readonly html: string;
  /** Rules of this page alone. */
  readonly styles: string;
  /** What stands in front of it for readers without scripts. */
  readonly withoutScript: string;
  /** Its title and description, as HTML. */
  readonly head: string;
  /** The same page in each language: its path below the site's root. */
  readonly alternates: readonly (readonly [language: Language, path: string])[];
  /** What it shows, as queries: what its path says, and what only a query can. */
  readonly shown: { readonly byPath: string; readonly byQuery: string };
  /** The path of its picture for link previews. */
  readonly picture: string;
  /** What it is about, for searches and assistants: schema.org, as an object. */
  readonly data: object | null;
}

/** What a host answers for a path that has no page. */
export type NotFoundPage = Pick<PrerenderedPage, 'head' | 'html' | 'styles' | 'withoutScript'>;

/** A car from the side, for its share picture: where the picture lies, and the drawing. */
export interface CarPicture {
  readonly path: string;
  readonly html: string;
}

/** What the build asks of `prerender.tsx`. Types alone: the build runs in Node, where there is no page to speak of. */
export interface Renderer {
  readonly pages: readonly PageSpec[];
  /** @param site the address of the site, with a slash at its end; '' where it is not known */
  readonly renderPage: (page: PageSpec, site: string) => Promise<PrerenderedPage>;
  readonly renderNotFound: () => Promise<NotFoundPage>;
  /** Paths of views in languages that this site has no pages in, but a custom catalogue may speak. */
  readonly unspoken: readonly string[];
  readonly renderPictures: () => readonly CarPicture[];
  readonly marketLanguage: Language;
  /** What the site is called, by language. */
  readonly siteName: Readonly<Record<Language, string>>;
  /** Rules of this site alone, for the first paint: its colour. */
  readonly siteStyles: string;
}
