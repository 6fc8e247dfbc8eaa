import type { Clause, Literal, Variable } from '../engine/index';
import type { Atom } from './atoms';
import { literalOf, notOf } from './literals';
import { priceTermsOf, type PriceTerm } from './price-terms';
import type { Model } from './schema/model';
import type { Vocabulary } from './vocabulary';

/** Where a part of the price is paid: on these values of a variable. */
export interface PricePlace {
  readonly term: PriceTerm;
  readonly at: Literal;
}

interface Priced {
  readonly places: readonly PricePlace[];
  /** Variables that nobody chooses, after all others: each is on exactly while what it is paid for holds. */
  readonly hidden: readonly Variable[];
  readonly clauses: readonly Clause[];
}

const OFF = 0;
const ON = 1;

/**
 * What costs something beside the rows, where the engine can count it. The engine's costs belong to single values, so
 * what is paid while several things hold gets a variable of its own.
 * @param ofModel what says that a car is of a model; nothing, where all cars in question are
 */
export function pricePlacesOf(
  models: readonly Model[],
  vocabulary: Vocabulary,
  ofModel: (model: Model) => readonly Atom[],
): Priced {
  const places: PricePlace[] = [];
  const hidden: Variable[] = [];
  const clauses: Clause[] = [];
  for (const model of models) {
    for (const term of priceTermsOf(model)) {
      const atoms = [...ofModel(model), ...term.when];
      const [only, ...others] = atoms;
      if (only && others.length === 0) {
        places.push({ term, at: literalOf(vocabulary, only) });
        continue;
      }
      const variable = vocabulary.variables.length + hidden.length;
      const id = `${term.kind}.${model.id}.${term.item.id}`;
      const is = (value: number): Literal => ({ variable, values: [value] });
      hidden.push({ id, values: ['off', 'on'] });
      places.push({ term, at: is(ON) });
      clauses.push(
        {
          id,
          kind: 'clause',
          literals: [...atoms.map((atom) => literalOf(vocabulary, notOf(atom))), is(ON)],
        },
        ...atoms.map((atom, index): Clause => ({
          id: `${id}.${String(index)}`,
          kind: 'clause',
          literals: [literalOf(vocabulary, atom), is(OFF)],
        })),
      );
    }
  }
  return { places, hidden, clauses };
}
