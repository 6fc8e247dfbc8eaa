import type { Clause, Literal, Variable } from '../engine/index';
import { literalOf, notOf } from './literals';
import { priceTermsOf, type PriceTerm } from './price-terms';
import type { Model } from './schema/model';
import { variableOf, type Vocabulary } from './vocabulary';

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
 */
export function pricePlacesOf(model: Model, vocabulary: Vocabulary): Priced {
  const places: PricePlace[] = [];
  const hidden: Variable[] = [];
  const clauses: Clause[] = [];
  for (const term of priceTermsOf(model)) {
    const atoms = term.when;
    const [only, ...others] = atoms;
    if (others.length === 0) {
      const everyCar = { variable: variableOf('model'), values: [0] };
      places.push({ term, at: only ? literalOf(vocabulary, only) : everyCar });
      continue;
    }
    const variable = vocabulary.variables.length + hidden.length;
    const id = `price.${term.kind}.${term.item.id}`;
    const is = (value: number): Literal => ({ variable, values: [value] });
    hidden.push({ id, values: ['off', 'on'] });
    places.push({ term, at: is(ON) });
    clauses.push(
      { id, kind: 'clause', literals: [...atoms.map((atom) => literalOf(vocabulary, notOf(atom))), is(ON)] },
      ...atoms.map((atom, index): Clause => ({
        id: `${id}.${String(index)}`,
        kind: 'clause',
        literals: [literalOf(vocabulary, atom), is(OFF)],
      })),
    );
  }
  return { places, hidden, clauses };
}
