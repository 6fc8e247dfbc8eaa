import type { Clause, Constraint, Problem, Table } from '../engine/index';
import { atomsOf, type Atom } from './atoms';
import { packageClauses, supplyTable } from './extra-constraints';
import { extraValues } from './extra-values';
import { extrasOf, type ExtraKey } from './extras';
import { indexIn, literalOf, notOf } from './literals';
import { pricePlacesOf, type PricePlace } from './price-places';
import type { CatalogueCore } from './schema/catalogue';
import type { Extra, Literals, Rule } from './schema/extra';
import type { Model } from './schema/model';
import { modelRows, offerSteps, type Step } from './steps';
import { variableOf, vocabularyOf, type Vocabulary } from './vocabulary';

/** Why a constraint is there, so that it can be told to a buyer. */
export type Origin =
  | { readonly kind: 'offers' }
  | { readonly kind: 'list'; readonly step: Step }
  | { readonly kind: 'supply'; readonly key: ExtraKey }
  | { readonly kind: 'package'; readonly extra: Extra; readonly contained: Extra }
  | { readonly kind: 'rule'; readonly model: Model; readonly rule: Rule };

export interface CatalogueProblem extends Vocabulary {
  /** Its variables are the vocabulary's, then those that only count prices. */
  readonly problem: Problem;
  /** What each constraint id stands for. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Where what costs something beside the rows is paid. */
  readonly prices: readonly PricePlace[];
}

/**
 * The catalogue as a configuration problem: its offers are one table, so "the 1.6T only comes with the 7-speed" is
 * data, not code; each list of a model that its offers do not name (colours) is a table, and so is what the offers have
 * of each extra; every rule is a clause per consequence, every package one per content.
 * @param models the models whose cars count; the whole catalogue unless told. Values of steps keep their indices either way.
 * @throws Error with the path of a rule or an offer that names what does not exist: `models.dashing.rules[0].when.trim:
 * unknown id "luxus"`. The catalogue's check says so beforehand.
 */
export function problemOf(
  catalogue: CatalogueCore,
  models: readonly Model[] = catalogue.models,
): CatalogueProblem {
  const vocabulary = vocabularyOf(catalogue, extraValues(models));
  // Among the cars of one model the model is no reason.
  const ofModel = ({ id }: Model): readonly Atom[] =>
    models.length === 1 ? [] : [{ variable: 'model', isIn: true, values: [id], path: '' }];
  const otherModels = (model: Model) => ofModel(model).map(notOf);

  const constraints: Constraint[] = [];
  const origins = new Map<string, Origin>();
  const add = (constraint: Constraint, origin: Origin) => {
    constraints.push(constraint);
    origins.set(constraint.id, origin);
  };
  add(offersTable(models, vocabulary), { kind: 'offers' });
  for (const row of modelRows) {
    if (!row.inOffer) add(listTable(models, vocabulary, row), { kind: 'list', step: row.id });
  }
  for (const key of extraValues(models).keys())
    add(supplyTable(models, vocabulary, key), { kind: 'supply', key });
  for (const model of models) {
    for (const extra of extrasOf(model)) {
      for (const { contained, ...clause } of packageClauses(model, extra, vocabulary, otherModels(model)))
        add(clause, { kind: 'package', extra, contained });
    }
    for (const [index, rule] of model.rules.entries()) {
      const path = `models.${model.id}.rules[${String(index)}]`;
      for (const clause of ruleClauses(model, rule, path, vocabulary, otherModels(model)))
        add(clause, { kind: 'rule', model, rule });
    }
  }
  const { places, hidden, clauses } = pricePlacesOf(models, vocabulary, ofModel);
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

function offersTable(models: readonly Model[], vocabulary: Vocabulary): Table {
  const tuples = models.flatMap((model) =>
    model.offers.map((offer, row) => [
      indexIn(vocabulary, 'model', model.id),
      ...offerSteps.map((step) =>
        indexIn(vocabulary, step, offer[step], `models.${model.id}.offers[${String(row)}].${step}`),
      ),
      indexIn(vocabulary, 'offer', offer.id),
    ]),
  );
  const scope = ['model', ...offerSteps, 'offer'] as const;
  return { id: 'offers', kind: 'table', scope: scope.map(variableOf), tuples };
}

const listTable = (
  models: readonly Model[],
  vocabulary: Vocabulary,
  { id: step, list }: (typeof modelRows)[number],
): Table => ({
  id: list,
  kind: 'table',
  scope: [variableOf('model'), variableOf(step)],
  tuples: models.flatMap((model) =>
    model[list].map(({ id }) => [indexIn(vocabulary, 'model', model.id), indexIn(vocabulary, step, id)]),
  ),
});

/** A clause for each consequence of a rule. @throws Error with the path of what a rule names and does not exist */
function ruleClauses(
  model: Model,
  rule: Rule,
  path: string,
  vocabulary: Vocabulary,
  unless: readonly Atom[],
): readonly Clause[] {
  const sideOf = (side: 'when' | 'needs') => atomsAt(model, rule[side], `${path}.${side}`);
  const when = sideOf('when').map((atom) => literalOf(vocabulary, notOf(atom), `${path}.when`));
  return sideOf('needs').map((atom) => ({
    id: `${model.id}.${rule.id}.${atom.path}`,
    kind: 'clause',
    literals: [
      ...unless.map((each) => literalOf(vocabulary, each)),
      ...when,
      literalOf(vocabulary, atom, `${path}.needs`),
    ],
  }));
}

function atomsAt(model: Model, literals: Literals, path: string): readonly Atom[] {
  try {
    return atomsOf(model, literals);
  } catch (error) {
    throw new Error(`${path}.${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
