import { holds } from '../catalogue/atoms';
import { priceTermsOf, type PriceTerm } from '../catalogue/price-terms';
import type { PriceList } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import { countedPrice } from './price';
import type { CarIds } from './solver';

/** A part of a car's price beside its row of the price list. */
export interface PriceLine {
  readonly kind: PriceTerm['kind'];
  readonly item: PriceTerm['item'];
  /** Whole kopecks; below nothing it is a discount. */
  readonly amount: number;
}

/** What a car costs beside its row, line by line: the charges that hold, then the extras that are paid for. */
export const priceLinesOf = (model: Model, ids: CarIds, list: PriceList): readonly PriceLine[] =>
  priceTermsOf(model)
    .filter(({ when }) => when.every((atom) => holds(atom, ids)))
    .map(({ kind, item }) => ({ kind, item, amount: countedPrice(item, list).price.value }));
