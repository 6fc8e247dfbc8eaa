import type { CatalogueCore } from '../catalogue/schema/catalogue';
import type { Text } from '../catalogue/schema/primitives';
import type { Step } from '../catalogue/steps';
import { optionsOf } from './options';

/** What has no name in any language. */
export const unnamed = (id: string): Text => ({ und: id });

/** The name of a value of a step, whichever model has it; the id itself when none does. */
export function optionName(catalogue: CatalogueCore, step: Step, id: string): Text {
  for (const model of catalogue.models) {
    const option = optionsOf(catalogue, model, step).find((each) => each.id === id);
    if (option) return option.name;
  }
  return unnamed(id);
}
