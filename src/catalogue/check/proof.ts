import { kindOf, priceOn } from '../look-up';
import { specOf } from '../spec-of';
import type { Catalogue } from '../schema/catalogue';
import type { Model } from '../schema/model';
import { isAsked, specIds } from '../schema/specs';
import { checkCoverage } from './coverage';
import { check, type Findings } from './finding';

function* completeness(model: Model, priceLists: Catalogue['priceLists']): Findings {
  const newest = priceLists.at(-1);
  for (const [index, offer] of model.offers.entries()) {
    const path = `models.${model.id}.offers[${index}]`;
    // On an older list a price may be missing: it was not published by then, or an entry says so.
    if (newest) {
      const hasPrice = priceOn(offer, newest, 'list') !== null;
      yield check(hasPrice, `${path}.prices`, `no price on the newest list, ${newest.id}`);
    }
    const seats = Number(specOf({ model, offer }, 'seats')?.value);
    const kind = kindOf(model, offer);
    for (const id of specIds.filter((each) => isAsked(each, kind, seats))) {
      const isSaid = specOf({ model, offer }, id) !== undefined;
      yield check(isSaid, `${path}.specs.${id}`, 'neither a value nor "not published"');
    }
  }
}

/**
 * The proof by the cars there are: each option is in one, and each row, which all cars are of, has a price on the newest
 * price list and a value or "not published" for every figure.
 */
export function* checkCars(catalogue: Catalogue, onProgress?: (share: number) => void): Findings {
  yield* checkCoverage(catalogue, onProgress);
  for (const model of catalogue.models) yield* completeness(model, catalogue.priceLists);
}
