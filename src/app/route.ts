import { marketLanguage, type Language } from '../i18n/language';
import type { Place } from '../configuration/place';
import { languageAt, namesOf } from './path-names';
import { views, type View } from './views';

/** What a path of the site names: a language, a view, and for the car's own view the place of the car. */
export interface Route {
  readonly language: Language;
  /** Null where there is no such page. */
  readonly view: View | null;
  readonly place: Place | null;
}

/** The view that shows a car at its place. */
const ofCar = views.find((view) => view.hasPlaces) ?? null;

/**
 * Reads a path below the base path, however a host names its pages: with a slash at the end or without, or by their files.
 * @param isModel whether the catalogue has a model of this id
 */
export function routeAt(path: string, basePath: string, isModel: (id: string) => boolean): Route {
  const language = languageAt(path, basePath);
  const [first = '', row = null, ...more] = partsOf(path, basePath).slice(
    language === marketLanguage ? 0 : 1,
  );
  const view = views.find((each) => each.path === first);
  if (view && row === null) return { language, view, place: null };
  // A view's path comes before a model of the same name, which then has no page of its own.
  if (!view && isModel(first) && more.length === 0) {
    return { language, view: ofCar, place: { model: first, row } };
  }
  return { language, view: null, place: null };
}

/** Writes what `routeAt` reads: a path below the site's root. */
export function pathOf(language: Language, view: View, place: Place | null): string {
  const prefix = language === marketLanguage ? '' : `${language}/`;
  if (!place) return prefix + view.path;
  return `${prefix}${place.model}/${place.row === null ? '' : `${place.row}/`}`;
}

function partsOf(path: string, basePath: string): readonly string[] {
  if (!path.startsWith(basePath)) return ['', ''];
  const names = namesOf(path.slice(basePath.length));
  return names === '' ? [] : names.split('/');
}

/** How a page refers to the site's root: "./", or "../" for each folder that the page lies in. */
export function rootFrom(path: string, basePath: string): string {
  const folders = path.slice(basePath.length).split('/').length - 1;
  return folders === 0 ? './' : '../'.repeat(folders);
}
