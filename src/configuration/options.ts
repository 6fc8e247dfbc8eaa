import type { CatalogueCore } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import type { Finish, Option } from '../catalogue/schema/option';
import { stepRows, type Step } from '../catalogue/steps';

/** The options of a step that a model has, or of all models. */
export function optionsOf(catalogue: CatalogueCore, model: Model, step: Step): readonly (Option | Finish)[] {
  for (const row of stepRows) {
    if (row.id !== step) continue;
    if (row.of === 'model') return model[row.list];
    if (row.holds === 'model')
      return catalogue.models.map(({ id, name, summary }) => ({ id, name, detail: summary }));
    return catalogue[row.list].filter(({ id }) => model.offers.some((offer) => offer[row.id] === id));
  }
  return [];
}
