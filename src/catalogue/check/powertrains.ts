import { powertrainOf } from '../look-up';
import type { Catalogue } from '../schema/catalogue';
import { check, type Findings } from './finding';

/** Every offer has a powertrain that the model describes, and every powertrain is in an offer. */
export function* checkPowertrains({ models }: Catalogue): Findings {
  for (const model of models) {
    const path = `models.${model.id}`;
    for (const [index, offer] of model.offers.entries()) {
      const { engine, gearbox, drive } = offer;
      const described = powertrainOf(model, offer) !== undefined;
      yield check(described, `${path}.offers[${index}]`, `no powertrain "${engine} ${gearbox} ${drive}"`);
    }
    for (const [index, row] of model.powertrains.entries()) {
      const used = model.offers.some((offer) => powertrainOf(model, offer) === row);
      yield check(used, `${path}.powertrains[${index}]`, 'no offer has it');
    }
  }
}
