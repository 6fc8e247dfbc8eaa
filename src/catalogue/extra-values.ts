import { extraKeyOf, extrasOf, valueWith, valueWithout, type ExtraKey } from './extras';
import type { Model } from './schema/model';

/** The variables of the extras of some models with their values, in the order of the models and of their lists. */
export function extraValues(models: readonly Model[]): ReadonlyMap<ExtraKey, readonly string[]> {
  const values = new Map<ExtraKey, Set<string>>();
  for (const extra of models.flatMap(extrasOf)) {
    const key = extraKeyOf(extra);
    values.set(key, (values.get(key) ?? new Set([valueWithout(key)])).add(valueWith(extra)));
  }
  return new Map([...values].map(([key, ids]) => [key, [...ids]]));
}

/** What an offer can have of a variable of extras: nothing of it, where its model knows no such extra. */
export function valuesAt(model: Model, offer: string, key: ExtraKey): readonly string[] {
  const own = extrasOf(model).filter((extra) => extraKeyOf(extra) === key);
  const offered = own.filter((extra) => (extra.offers[offer] ?? 'not-offered') !== 'not-offered');
  const mustHave = own.some(({ slot, offers }) => slot !== undefined || offers[offer] === 'standard');
  return [...(mustHave ? [] : [valueWithout(key)]), ...offered.map(valueWith)];
}
