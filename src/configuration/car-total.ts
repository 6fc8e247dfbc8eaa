import type { PriceList } from '../catalogue/schema/catalogue';
import type { Car } from './car';
import type { ModelRange } from './model-range';
import { countedPrice } from './price';

/** What a car costs on a price list with everything that is on it: its row, its extras, and the charges that hold. */
export const totalOf = (
  range: Pick<ModelRange, 'linesOf'>,
  { model, offer, ids }: Pick<Car, 'model' | 'offer' | 'ids'>,
  list: PriceList,
): number =>
  range
    .linesOf(model, ids, list)
    .reduce((sum, { amount }) => sum + amount, countedPrice(offer, list).price.value);
