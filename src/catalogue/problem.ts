import type { Clause, Constraint, Problem, Table } from '../engine/index';
import { atomsOf, type Atom } from './atoms';
import { packageClauses, supplyTables } from './extra-constraints';
import { extraValues } from './extra-values';
import { extrasOf, type ExtraKey } from './extras';
import { indexIn, literalOf, notOf } from './literals';
import { pricePlacesOf, type PricePlace } from './price-places';
import type { CatalogueCore } from './schema/catalogue';
import type { Extra, Literals, Rule } from './schema/extra';
import type { Model } from './schema/model';
import { offerSteps } from './steps';
import { variableOf, vocabularyOf, type Vocabulary } from './vocabulary';

/** Why a constraint is there, so that it can be told to a buyer. */
export type Origin =
  | { readonly kind: 'offers' }
  | { readonly kind: 'supply'; readonly key: ExtraKey }
  | { readonly kind: 'package'; readonly extra: Extra; readonly contained: Extra }
  | { readonly kind: 'rule'; readonly rule: Rule };

export interface ModelProblem extends Vocabulary {
  /** Its variables are the vocabulary's, then those that only count prices. */
  readonly problem: Problem;
  /** What each constraint id stands for. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Where what costs something beside the rows is paid. */
  readonly prices: readonly PricePlace[];
}

/**
 * A model as a configuration problem: its offers are one table, so "the 1.6T only comes with the 7-speed" is data, not
 * code; any row goes with any finish; what the offers have of each extra is a table; every rule is a clause per
 * consequence, every package one per content.
 * @throws Error with the path of a rule or an offer that names what does not exist: `models.dashing.rules[0].when.trim:
 * unknown id "luxus"`. The catalogue's check says so beforehand.
 */
export function problemOf(catalogue: CatalogueCore, model: Model): ModelProblem {
  const vocabulary = vocabularyOf(catalogue, [model], extraValues(model));
  const constraints: Constraint[] = [];
  const origins = new Map<string, Origin>();
  const add = (constraint: Constraint, origin: Origin) => {
    constraints.push(constraint);
    origins.set(constraint.id, origin);
  };
  add(offersTable(model, vocabulary), { kind: 'offers' });
  for (const table of supplyTables(model, vocabulary)) add(table, { kind: 'supply', key: table.id });
  for (const extra of extrasOf(model)) {
    for (const { contained, ...clause } of packageClauses(model, extra, vocabulary))
      add(clause, { kind: 'package', extra, contained });
  }
  for (const [index, rule] of model.rules.entries()) {
    const path = `models.${model.id}.rules[${String(index)}]`;
    for (const clause of ruleClauses(model, rule, path, vocabulary)) add(clause, { kind: 'rule', rule });
  }
  const { places, hidden, clauses } = pricePlacesOf(model, vocabulary);
  const { variables, values } = vocabulary;
  return {
    problem: {
      variables: [...variables.map((id) => ({ id, values: values[id] ?? [] })), ...hidden],
      constraints: [...constraints, ...clauses],
    },
    variables,
    values,
    origins,
    prices: places,
  };
}

const offersTable = (model: Model, vocabulary: Vocabulary): Table => ({
  id: 'offers',
  kind: 'table',
  scope: [...offerSteps, 'offer' as const].map(variableOf),
  tuples: model.offers.map((offer, row) => [
    ...offerSteps.map((step) =>
      indexIn(vocabulary, step, offer[step], `models.${model.id}.offers[${String(row)}].${step}`),
    ),
    row,
  ]),
});

/** A clause for each consequence of a rule. @throws Error with the path of what a rule names and does not exist */
function ruleClauses(model: Model, rule: Rule, path: string, vocabulary: Vocabulary): readonly Clause[] {
  const sideOf = (side: 'when' | 'needs') => atomsAt(model, rule[side], `${path}.${side}`);
  const when = sideOf('when').map((atom) => literalOf(vocabulary, notOf(atom), `${path}.when`));
  return sideOf('needs').map((atom) => ({
    id: `rule.${rule.id}.${atom.path}`,
    kind: 'clause',
    literals: [...when, literalOf(vocabulary, atom, `${path}.needs`)],
  }));
}

function atomsAt(model: Model, literals: Literals, path: string): readonly Atom[] {
  try {
    return atomsOf(model, literals);
  } catch (error) {
    throw new Error(`${path}.${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
