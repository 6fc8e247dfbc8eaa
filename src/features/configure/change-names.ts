import { isExtraKey, WITH } from '../../catalogue/extras';
import type { Change } from '../../configuration/configuration';
import type { I18n } from '../../i18n/context';
import type { LateWords } from './words/ru';
import { hasNone } from './change-words';

/** What a change is of: "Engine", "Towbar". */
export const changeName = ({ text, stepName }: I18n, { step, name }: Pick<Change, 'step' | 'name'>): string =>
  name ? text(name) : stepName(step);

/** One of its two values: "1.6T"; of an extra that one has or has not, "yes" or "no". */
export function valueName(
  { words, text }: I18n & { readonly words: LateWords },
  { step }: Change,
  { id, name }: Change['from'],
): string {
  if (!isExtraKey(step)) return text(name);
  if (id === WITH) return words.extras.yes;
  return hasNone(step, id) ? words.extras.no : text(name);
}
