import { contentsOf, extrasOf } from '../extras';
import { priceOn } from '../look-up';
import { priceTermsOf } from '../price-terms';
import type { Catalogue } from '../schema/catalogue';
import type { Extra } from '../schema/extra';
import type { Model } from '../schema/model';
import { check, type Findings } from './finding';

type Ids = ReadonlySet<string>;

function* rowsOf(model: Model, extra: Extra, path: string): Findings {
  const rows = new Set(model.offers.map(({ id }) => id));
  for (const offer of rows)
    yield check(Object.hasOwn(extra.offers, offer), `${path}.offers`, `nothing is said of "${offer}"`);
  for (const offer of Object.keys(extra.offers))
    yield check(rows.has(offer), `${path}.offers.${offer}`, `unknown id "${offer}"`);
}

function* extraOf(model: Model, extra: Extra, path: string, groups: Ids, slots: Ids): Findings {
  const { group, slot, contains = [] } = extra;
  yield check(groups.has(group), `${path}.group`, `unknown id "${group}"`);
  if (slot !== undefined) yield check(slots.has(slot), `${path}.slot`, `unknown id "${slot}"`);
  yield* rowsOf(model, extra, path);
  const known = new Set(extrasOf(model).map(({ id }) => id));
  for (const [place, id] of contains.entries())
    yield check(known.has(id), `${path}.contains[${place}]`, `unknown id "${id}"`);
  yield check(!contentsOf(model, extra).has(extra), `${path}.contains`, 'comes back to the package itself');
}

function* pricesOf(model: Model, path: string, newest: Catalogue['priceLists'][number]): Findings {
  const paid = new Set<unknown>(priceTermsOf(model).map(({ item }) => item));
  for (const list of ['extras', 'charges'] as const) {
    for (const [index, item] of (model[list] ?? []).entries()) {
      const at = `${path}.${list}[${index}].prices`;
      yield check(
        !paid.has(item) || priceOn(item, newest, 'list') !== null,
        at,
        `no price on the newest list, ${newest.id}`,
      );
      for (const [place, { basis }] of item.prices.entries())
        yield check(basis === 'list', `${at}[${place}].basis`, 'only a row has a price with benefits');
    }
  }
}

/** Every extra stands under a heading, says of each row whether it has it, and costs something where it is paid for. */
export function* checkExtras({ models, priceLists, extraGroups = [], slots = [] }: Catalogue): Findings {
  const newest = priceLists.at(-1);
  const groups = new Set(extraGroups.map(({ id }) => id));
  const known = new Set(slots.map(({ id }) => id));
  for (const model of models) {
    const path = `models.${model.id}`;
    for (const [index, extra] of extrasOf(model).entries())
      yield* extraOf(model, extra, `${path}.extras[${index}]`, groups, known);
    if (newest) yield* pricesOf(model, path, newest);
  }
}
