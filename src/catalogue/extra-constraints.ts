import type { Clause, Table } from '../engine/index';
import type { Atom } from './atoms';
import { extrasByKey, valuesAt } from './extra-values';
import { extraKeyOf, extrasOf, valueWith, type ExtraKey } from './extras';
import { indexIn, literalOf, notOf } from './literals';
import type { Extra } from './schema/extra';
import type { Model } from './schema/model';
import { variableOf, type Vocabulary } from './vocabulary';

/** What the rows of the price list have of each variable of extras: one table says which is standard, optional, or neither. */
export const supplyTables = (
  model: Model,
  vocabulary: Vocabulary,
): readonly (Table & { readonly id: ExtraKey })[] =>
  [...extrasByKey(model)].map(([key, own]) => ({
    id: key,
    kind: 'table',
    scope: [variableOf('offer'), vocabulary.variables.indexOf(key)],
    tuples: model.offers.flatMap(({ id: offer }, row) =>
      valuesAt(offer, key, own).map((value) => [row, indexIn(vocabulary, key, value)]),
    ),
  }));

/** A car with a package has what it contains: a clause for each. */
export function packageClauses(
  model: Model,
  extra: Extra,
  vocabulary: Vocabulary,
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
      id: `package.${extra.id}.${contained.id}`,
      kind: 'clause',
      contained,
      literals: [notOf(has(extra)), has(contained)].map((atom) => literalOf(vocabulary, atom)),
    }));
}
