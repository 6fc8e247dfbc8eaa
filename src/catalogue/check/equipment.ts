import type { Catalogue } from '../schema/catalogue';
import type { EquipmentItem } from '../schema/equipment';
import { check, type Findings } from './finding';

/** Each item of an equipment table says something of every offer of its model, and of no other. */
export function* checkEquipment({ equipment, models }: Catalogue): Findings {
  for (const model of models) {
    const offers = model.offers.map(({ id }) => id);
    for (const { items } of equipment.filter((table) => table.model === model.id)) {
      for (const [index, item] of items.entries())
        yield* itemOf(offers, item, `equipment.${model.id}.items[${index}].offers`);
    }
  }
}

function* itemOf(offers: readonly string[], item: EquipmentItem, path: string): Findings {
  for (const offer of offers)
    yield check(Object.hasOwn(item.offers, offer), path, `nothing is said of "${offer}"`);
  for (const offer of Object.keys(item.offers))
    yield check(offers.includes(offer), `${path}.${offer}`, `unknown id "${offer}"`);
}
