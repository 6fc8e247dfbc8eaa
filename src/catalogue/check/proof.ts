import { powertrainOf, priceOn } from '../look-up';
import type { Catalogue } from '../schema/catalogue';
import type { Model } from '../schema/model';
import type { Specs } from '../schema/offer';
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
    const { kind = 'combustion', specs = {} } = powertrainOf(model, offer) ?? {};
    const said: Specs = { ...model.specs, ...specs, ...offer.specs };
    const seats = Number(said.seats?.value);
    for (const id of specIds.filter((each) => isAsked(each, kind, seats)))
      yield check(said[id] !== undefined, `${path}.specs.${id}`, 'neither a value nor "not published"');
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
