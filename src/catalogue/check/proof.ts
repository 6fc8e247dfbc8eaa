import { priceOn, specOf } from '../look-up';
import type { Catalogue } from '../schema/catalogue';
import type { Model } from '../schema/model';
import { specIds } from '../schema/specs';
import { combinationsOf, type Combination } from './combinations';
import { check, type Findings } from './finding';
import { modelRows, sharedRows } from '../steps';

/** Every option of the model's own steps, and every row, is in at least one valid car. */
function* coverage(model: Model, cars: readonly Combination[]): Findings {
  const path = `models.${model.id}`;
  yield check(cars.length > 0, path, 'its rules leave no valid car');
  if (cars.length === 0) return;
  yield* seen(model.offers, `${path}.offers`, new Set(cars.map(({ offer }) => offer.id)));
  for (const { id: step, list } of modelRows)
    yield* seen(model[list], `${path}.${list}`, new Set(cars.map(({ ids }) => ids[step])));
}

function* seen(
  options: readonly { readonly id: string }[],
  path: string,
  ids: ReadonlySet<string | undefined>,
): Findings {
  for (const [index, { id }] of options.entries())
    yield check(ids.has(id), `${path}[${index}]`, `no valid car has "${id}"`);
}

function* completeness(
  model: Model,
  cars: readonly Combination[],
  priceLists: Catalogue['priceLists'],
): Findings {
  const newest = priceLists.at(-1);
  for (const { offer } of cars) {
    const path = `models.${model.id}.offers[${model.offers.indexOf(offer)}]`;
    // On an older list a price may be missing: it was not published by then, or an entry says so.
    if (newest) {
      const hasPrice = priceOn(offer, newest, 'list') !== null;
      yield check(hasPrice, `${path}.prices`, `no price on the newest list, ${newest.id}`);
    }
    for (const id of specIds) {
      const isSaid = specOf({ model, offer }, id) !== undefined;
      yield check(isSaid, `${path}.specs.${id}`, 'neither a value nor "not published"');
    }
  }
}

/**
 * The proof by every car there is: each option is in one, each has a price on the newest price list and a value or
 * "not published" for every figure.
 */
export function* checkCars(catalogue: Catalogue): Findings {
  const { models, priceLists } = catalogue;
  const sold: Combination[] = [];
  for (const model of models) {
    const cars = [...combinationsOf(model)];
    yield* coverage(model, cars);
    yield* completeness(model, cars, priceLists);
    sold.push(...cars);
  }
  for (const { id: step, list } of sharedRows)
    yield* seen(catalogue[list], list, new Set(sold.map(({ ids }) => ids[step])));
}
