import { carAddress, readAddress } from '../configuration/address';
import { carOf } from '../configuration/car';
import type { ModelRange } from '../configuration/model-range';
import type { Place } from '../configuration/place';
import type { Language } from '../i18n/language';
import { pathOf } from './route';
import type { View } from './views';

/** An address below the site's root: "en/dashing/luxury-1.6t-7dct/" and "?engine=1.6t&list=2026-01". */
export interface SiteAddress {
  readonly path: string;
  readonly place: Place | null;
  readonly query: string;
}

/**
 * The address of a view and of the car that a query names. The car's own view has a page for each row of the price list,
 * and says in its path what other views say in their query.
 */
export function addressOf(range: ModelRange, language: Language, view: View, query: string): SiteAddress {
  if (!view.hasPlaces || query === '') return { path: pathOf(language, view, null), place: null, query };
  const { selection, foreign } = readAddress(range, query);
  const { place, query: picks } = carAddress(carOf(range, selection), selection, foreign);
  return { path: pathOf(language, view, place), place, query: picks };
}
