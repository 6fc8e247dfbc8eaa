import { isExtraKey } from '../catalogue/extras';
import type { Text } from '../catalogue/schema/primitives';
import type { ModelRange } from './model-range';
import { optionName, unnamed } from './option-name';
import type { Choice } from './selection';

/** The name of a value of a step or of a choice of extras, whichever model has it; the id itself when none does. */
export function choiceName({ catalogue, extras }: ModelRange, choice: Choice, id: string): Text {
  if (!isExtraKey(choice)) return optionName(catalogue, choice, id);
  const option = extras.get(choice)?.options.find((each) => each.id === id);
  return option?.name ?? unnamed(id);
}
