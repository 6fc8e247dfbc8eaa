import type { Catalogue } from '../schema/catalogue';
import { check, type Findings } from './finding';

/** Each item of an equipment table says something of every offer of its model, and of no other. */
export function* checkEquipment({ equipment, models }: Catalogue): Findings {
  for (const table of equipment) {
    const offers = models.find(({ id }) => id === table.model)?.offers.map(({ id }) => id) ?? [];
    for (const [index, item] of table.items.entries()) {
      const path = `equipment.${table.model}.items[${index}].offers`;
      for (const offer of offers)
        yield check(Object.hasOwn(item.offers, offer), path, `nothing is said of "${offer}"`);
      for (const offer of Object.keys(item.offers)) {
        yield check(offers.includes(offer), `${path}.${offer}`, `unknown id "${offer}"`);
      }
    }
  }
}
