import type { Clause, Table } from '../engine/index';
import type { Atom } from './atoms';
import { valuesAt } from './extra-values';
import { extraKeyOf, extrasOf, valueWith, type ExtraKey } from './extras';
import { indexIn, literalOf, notOf } from './literals';
import type { Extra } from './schema/extra';
import type { Model } from './schema/model';
import { variableOf, type Vocabulary } from './vocabulary';

/** What the rows of the price list have of a variable of extras: one table says which is standard, optional, or neither. */
export const supplyTable = (models: readonly Model[], vocabulary: Vocabulary, key: ExtraKey): Table => ({
  id: key,
  kind: 'table',
  scope: [variableOf('offer'), vocabulary.variables.indexOf(key)],
  tuples: models.flatMap((model) =>
    model.offers.flatMap(({ id: offer }) =>
      valuesAt(model, offer, key).map((value) => [
        indexIn(vocabulary, 'offer', offer),
        indexIn(vocabulary, key, value),
      ]),
    ),
  ),
});

/** A car with a package has what it contains: a clause for each. */
export function packageClauses(
  model: Model,
  extra: Extra,
  vocabulary: Vocabulary,
  unless: readonly Atom[],
): readonly (Clause & { readonly contained: Extra })[] {
  const has = (each: Extra): Atom => ({
    variable: extraKeyOf(each),
    isIn: true,
    values: [valueWith(each)],
    path: '',
  });
  return extrasOf(model)
    .filter(({ id }) => extra.contains?.includes(id))
    .map((contained) => ({
      id: `${model.id}.${extra.id}.${contained.id}`,
      kind: 'clause',
      contained,
      literals: [...unless, notOf(has(extra)), has(contained)].map((atom) => literalOf(vocabulary, atom)),
    }));
}
