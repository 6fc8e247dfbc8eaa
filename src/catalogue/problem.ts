import type { Clause, Constraint, Problem, Table } from '../engine/index';
import { recordOf } from './record-of';
import type { CatalogueCore } from './schema/catalogue';
import type { Literals, Model, Rule } from './schema/model';
import { modelRows, offerSteps, stepRows, steps, stepsInModel, type Step } from './steps';

/** The variables of the problem: the steps, and the offer, which carries the price. */
export const variables = [...steps, 'offer'] as const;
export type VariableId = (typeof variables)[number];

export type Values = Readonly<Record<VariableId, readonly string[]>>;

/** Why a constraint is there, so that it can be told to a buyer. */
export type Origin =
  | { readonly kind: 'offers' }
  | { readonly kind: 'list'; readonly step: Step }
  | { readonly kind: 'rule'; readonly model: Model; readonly rule: Rule };

export interface CatalogueProblem {
  readonly problem: Problem;
  /** The values of each variable, by index. */
  readonly values: Values;
  /** What each constraint id stands for. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** The index of a variable in the problem. */
export const variableOf = (variable: VariableId): number => variables.indexOf(variable);

/**
 * The catalogue as a configuration problem: its offers are one table, so "the 1.6T only comes with the 7-speed" is
 * data, not code; each list of a model that its offers do not name (colours) is a table; every rule is a clause per
 * consequence.
 * @param models the models whose cars count; the whole catalogue unless told. Values keep their indices either way.
 * @throws Error with the path of a rule or an offer that names what does not exist: `models.dashing.rules[0].when.trim:
 * unknown id "luxus"`. The catalogue's check says so beforehand.
 */
export function problemOf(
  catalogue: CatalogueCore,
  models: readonly Model[] = catalogue.models,
): CatalogueProblem {
  const values = valuesOf(catalogue);
  const constraints: Constraint[] = [offersTable(models, values)];
  const origins = new Map<string, Origin>([['offers', { kind: 'offers' }]]);
  for (const { id: step, list, inOffer } of modelRows) {
    if (inOffer) continue;
    const rows = models.flatMap((model) =>
      model[list].map(({ id }) => [indexIn(values, 'model', model.id), indexIn(values, step, id)]),
    );
    constraints.push({
      id: list,
      kind: 'table',
      scope: [variableOf('model'), variableOf(step)],
      tuples: rows,
    });
    origins.set(list, { kind: 'list', step });
  }
  for (const model of models) {
    for (const [index, rule] of model.rules.entries()) {
      for (const clause of clausesOf(model, index, rule, values, models)) {
        constraints.push(clause);
        origins.set(clause.id, { kind: 'rule', model, rule });
      }
    }
  }
  const problem = { variables: variables.map((id) => ({ id, values: values[id] })), constraints };
  return { problem, values, origins };
}

function valuesOf(catalogue: CatalogueCore): Values {
  const ids = (options: readonly { readonly id: string }[]) => [...new Set(options.map(({ id }) => id))];
  const ofStep = new Map(
    stepRows.map((row) => [
      row.id,
      ids(row.of === 'model' ? catalogue.models.flatMap((model) => model[row.list]) : catalogue[row.list]),
    ]),
  );
  const offers = ids(catalogue.models.flatMap((model) => model.offers));
  return recordOf(variables, (id) => (id === 'offer' ? offers : (ofStep.get(id) ?? [])));
}

function offersTable(models: readonly Model[], values: Values): Table {
  const tuples = models.flatMap((model) =>
    model.offers.map((offer, row) => [
      indexIn(values, 'model', model.id),
      ...offerSteps.map((step) =>
        indexIn(values, step, offer[step], `models.${model.id}.offers[${String(row)}].${step}`),
      ),
      indexIn(values, 'offer', offer.id),
    ]),
  );
  const scope = ['model', ...offerSteps, 'offer'] as const;
  return { id: 'offers', kind: 'table', scope: scope.map(variableOf), tuples };
}

/** The index of a value; what a catalogue names at `path` and does not have is an error there. */
function indexIn(values: Values, variable: VariableId, id: string, path = ''): number {
  const index = values[variable].indexOf(id);
  if (index < 0) throw new Error(`${path}: unknown id "${id}"`);
  return index;
}

function clausesOf(
  model: Model,
  index: number,
  rule: Rule,
  values: Values,
  models: readonly Model[],
): readonly Clause[] {
  const path = `models.${model.id}.rules[${String(index)}]`;
  const when = entriesOf(rule.when, values, `${path}.when`);
  const needs = entriesOf(rule.needs, values, `${path}.needs`);
  const literal = (step: Step, keep: (id: string) => boolean) => ({
    variable: variableOf(step),
    values: values[step].flatMap((id, k) => (keep(id) ? [k] : [])),
  });
  const unless = [
    // Only models in question: among the cars of one model the model is no reason.
    literal('model', (id) => id !== model.id && models.some((each) => each.id === id)),
    ...when.map(([step, ids]) => literal(step, (id) => !ids.includes(id))),
  ];
  return needs.map(([step, ids]) => ({
    id: `${model.id}.${rule.id}.${step}`,
    kind: 'clause',
    literals: [...unless, literal(step, (id) => ids.includes(id))],
  }));
}

/** @throws Error for a step that no rule can be about, and for a value that the step does not have */
function entriesOf(literals: Literals, values: Values, path: string) {
  return Object.entries(literals).map(([key, ids = []]) => {
    const step = stepsInModel.find((each) => each === key);
    if (!step) throw new Error(`${path}.${key}: unknown step`);
    for (const [place, id] of ids.entries()) indexIn(values, step, id, `${path}.${key}[${String(place)}]`);
    return [step, ids] as const;
  });
}
