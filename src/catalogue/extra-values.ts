import { extraKeyOf, extrasOf, valueWith, valueWithout, type ExtraKey } from './extras';
import type { Extra } from './schema/extra';
import type { Model } from './schema/model';

/** The extras of a model by the variable that decides about them, in the order of its list. */
export function extrasByKey(model: Model): ReadonlyMap<ExtraKey, readonly Extra[]> {
  const found = new Map<ExtraKey, Extra[]>();
  for (const extra of extrasOf(model)) {
    const key = extraKeyOf(extra);
    found.set(key, [...(found.get(key) ?? []), extra]);
  }
  return found;
}

/** The variables of the extras of a model with their values. */
export const extraValues = (model: Model): ReadonlyMap<ExtraKey, readonly string[]> =>
  new Map([...extrasByKey(model)].map(([key, own]) => [key, [valueWithout(key), ...own.map(valueWith)]]));

/**
 * What an offer can have of a variable of extras.
 * @param own the extras that it decides about: none, where the offer's model has no such variable
 */
export function valuesAt(offer: string, key: ExtraKey, own: readonly Extra[]): readonly string[] {
  const offered = own.filter((extra) => (extra.offers[offer] ?? 'not-offered') !== 'not-offered');
  const mustHave = own.some(({ slot, offers }) => slot !== undefined || offers[offer] === 'standard');
  return [...(mustHave ? [] : [valueWithout(key)]), ...offered.map(valueWith)];
}
