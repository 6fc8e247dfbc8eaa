import { extrasOfRow, rowsLike } from '../extras';
import type { Catalogue } from '../schema/catalogue';
import { check, type Findings } from './finding';

/** Of rows that are alike in every column a buyer would only ever have the cheapest: extras have to tell them apart. */
export function* checkAlikeRows({ models }: Catalogue): Findings {
  for (const model of models) {
    for (const [index, offer] of model.offers.entries()) {
      const [first] = rowsLike(model, offer);
      yield check(
        !first || extrasOfRow(model, offer).length > 0,
        `models.${model.id}.offers[${index}]`,
        `nothing that a buyer chooses tells "${offer.id}" from "${first?.id ?? ''}": give each an extra of one slot (its model year, say), "standard" in its own row and "not-offered" in the others`,
      );
    }
  }
}
