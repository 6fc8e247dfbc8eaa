import { isExtraKey, NONE, WITHOUT } from '../../catalogue/extras';
import { finishSteps } from '../../catalogue/steps';
import type { Change } from '../../configuration/configuration';
import type { I18n } from '../../i18n/context';

/** What a change leads to, where it stands among others: "1.6T", "interior Black and red", "Towbar", "no Towbar". */
export function changeWords(i18n: I18n, change: Change): string {
  const { step, to } = change;
  const name = i18n.text(to.name);
  if (isExtraKey(step)) return hasNone(step, to.id) ? i18n.m.withoutExtra(name) : name;
  if (!finishSteps.some((each) => each === step)) return name;
  // "interior not published" is a sentence, where a name would be capital: "interior Black and red".
  const isKnown = !('figure' in to) || to.figure.value !== null;
  return `${i18n.stepName(step).toLowerCase()} ${isKnown ? name : name.toLowerCase()}`;
}

/** A car without an extra, or of a model without such a slot. */
export const hasNone = (step: Change['step'], id: string) =>
  id === WITHOUT || (step.startsWith('slot.') && id === NONE);
