import { carAddress, readAddress, writeAddress, type Foreign } from '../configuration/address';
import { carOf, type Car } from '../configuration/car';
import { linkedSelection } from '../configuration/link';
import type { ModelRange } from '../configuration/model-range';
import type { Place } from '../configuration/place';
import type { Selection } from '../configuration/selection';
import type { Language } from '../i18n/language';
import { hasCatalogue, namesCatalogue } from './opening/catalogue-address';
import { pathOf } from './route';
import type { View } from './views';

/** An address below the site's root: "en/dashing/luxury-1.6t-7dct/" and "?engine=1.6t&list=2026-01". */
export interface SiteAddress {
  readonly path: string;
  readonly place: Place | null;
  readonly query: string;
}

/** With more rows than this a site has pages of its models only: a folder of thousands is no help to anybody. */
const MOST_ROWS = 400;

/** Whether each row of the price list has a page. */
export const hasRowPages = ({ offers }: Pick<ModelRange, 'offers'>): boolean => offers.size <= MOST_ROWS;

/**
 * The address of a view and of the car that a query names. The car's own view has a page for each row of the price list,
 * and says in its path what other views say in their query. A custom catalogue has no pages: there its query says it all,
 * so that any host knows the path when the page is loaded again.
 */
export function addressOf(range: ModelRange, language: Language, view: View, query: string): SiteAddress {
  if (query === '' || view.hasPlaces !== true || namesCatalogue(query))
    return withoutPlace(language, view, query);
  const { selection, foreign } = readAddress(range, query);
  return addressAtPlace(range, language, view, { car: carOf(range, selection), selection, foreign });
}

/** A car that is known with the picks that led to it: no address has to be read for it. */
export interface KnownCar {
  readonly car: Car;
  readonly selection: Selection;
  readonly foreign: Foreign;
}

/** The same address as above, for a car that is known. */
export function addressOfCar(
  range: ModelRange,
  language: Language,
  view: View,
  known: KnownCar,
): SiteAddress {
  const { foreign } = known;
  const selection = linkedSelection(range, known.selection, known.car);
  if (view.hasPlaces !== true || hasCatalogue(foreign))
    return withoutPlace(language, view, writeAddress(selection, foreign));
  return addressAtPlace(range, language, view, { ...known, selection });
}

const withoutPlace = (language: Language, view: View, query: string): SiteAddress => ({
  path: pathOf(language, view, null),
  place: null,
  query,
});

function addressAtPlace(
  range: ModelRange,
  language: Language,
  view: View,
  { car, selection, foreign }: KnownCar,
): SiteAddress {
  const { place: whole, query } = carAddress(car, selection, foreign);
  const place = hasRowPages(range) ? whole : { ...whole, row: null };
  return { path: pathOf(language, view, place), place, query };
}
