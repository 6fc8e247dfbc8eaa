import { priceOn } from '../catalogue/look-up';
import type { CatalogueCore, Condition, PriceList } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import type { Price } from '../catalogue/schema/offer';

/** Whether any price of a catalogue is one with benefits: if not, nobody is told that they are not published. */
export const hasBenefits = ({ models }: CatalogueCore): boolean =>
  models.some(({ offers }) =>
    offers.some(({ prices }) => prices.some(({ basis }) => basis === 'with-benefits')),
  );

/** What a buyer must do for a price with benefits; undefined for a list price. */
export const conditionOf = (catalogue: CatalogueCore, { condition }: Price): Condition | undefined =>
  catalogue.conditions?.find(({ id }) => id === condition);

/** What the prices with benefits of a model ask for on a price list, each once, in the catalogue's order. */
export function conditionsOn(catalogue: CatalogueCore, model: Model, list: PriceList): readonly Condition[] {
  const asked = new Set(model.offers.map((offer) => priceOn(offer, list, 'with-benefits')?.condition));
  return (catalogue.conditions ?? []).filter(({ id }) => asked.has(id));
}
