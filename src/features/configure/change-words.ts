import { isExtraKey, NONE, WITHOUT } from '../../catalogue/extras';
import type { Change } from '../../configuration/configuration';
import type { I18n } from '../../i18n/context';
import { inSentence } from '../../i18n/in-sentence';

/** What a change leads to, where it stands among others: "1.6T", "interior Black and red", "Towbar", "no Towbar". */
export function changeWords(i18n: I18n, change: Change): string {
  const { step, to } = change;
  const name = i18n.text(to.name);
  if (isExtraKey(step)) return hasNone(step, to.id) ? i18n.m.withoutExtra(name) : name;
  if (!('figure' in to)) return name;
  // "interior not published" is a sentence, where a name would be capital: "interior Black and red".
  const of = inSentence(i18n, i18n.stepName(step));
  if (to.figure.value !== null) return `${of} ${name}`;
  const unknown = name.toLowerCase();
  return i18n.language === 'de' ? `${of} (${unknown})` : `${of} ${unknown}`;
}

/** A car without an extra, or of a model without such a slot. */
export const hasNone = (step: Change['step'], id: string) =>
  id === WITHOUT || (step.startsWith('slot.') && id === NONE);
