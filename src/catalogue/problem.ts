import type { Constraint, Problem } from '../engine/index';
import type { CatalogueCore } from './schema/catalogue';
import type { Literals, Model, Rule } from './schema/model';
import { steps, type Step } from './steps';

/** The variables of the problem: the steps, and the offer, which carries the price. */
export const variables = [...steps, 'offer'] as const;
export type Variable = (typeof variables)[number];

export type Values = Readonly<Record<Variable, readonly string[]>>;

/** Why a constraint is there, so that it can be told to a buyer. */
export type Origin =
  | { readonly kind: 'offers' }
  | { readonly kind: 'palette'; readonly step: 'colour' | 'interior' }
  | { readonly kind: 'rule'; readonly model: Model; readonly rule: Rule };

export interface CatalogueProblem {
  readonly problem: Problem;
  /** The values of each variable, by index. */
  readonly values: Values;
  /** What each constraint id stands for. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** The steps that rules are about: a rule belongs to a model. */
const ruledSteps = [
  'engine',
  'gearbox',
  'drive',
  'trim',
  'colour',
  'interior',
] as const satisfies readonly Step[];

/** The index of a variable in the problem. */
export const variableOf = (variable: Variable): number => variables.indexOf(variable);

/**
 * The catalogue as a configuration problem: its offers are one table, so "the 1.6T only comes with the 7-speed" is
 * data, not code; colours and interiors a table each; every rule a clause per consequence.
 * @param models the models whose cars count; the whole catalogue unless told. Values keep their indices either way.
 */
export function problemOf(
  catalogue: CatalogueCore,
  models: readonly Model[] = catalogue.models,
): CatalogueProblem {
  const values = valuesOf(catalogue);
  const table = (id: string, rows: readonly Partial<Record<Variable, string>>[]): Constraint => {
    const scope = variables.filter((variable) => rows.some((row) => row[variable] !== undefined));
    const tuples = rows.map((row) => scope.map((variable) => values[variable].indexOf(row[variable] ?? '')));
    return { id, kind: 'table', scope: scope.map(variableOf), tuples };
  };
  const origins = new Map<string, Origin>([
    ['offers', { kind: 'offers' }],
    ['colours', { kind: 'palette', step: 'colour' }],
    ['interiors', { kind: 'palette', step: 'interior' }],
  ]);
  const constraints: Constraint[] = [
    table(
      'offers',
      models.flatMap((model) =>
        model.offers.map(({ id, engine, gearbox, drive, trim }) => ({
          model: model.id,
          engine,
          gearbox,
          drive,
          trim,
          offer: id,
        })),
      ),
    ),
    table(
      'colours',
      models.flatMap((model) => model.colours.map((colour) => ({ model: model.id, colour: colour.id }))),
    ),
    table(
      'interiors',
      models.flatMap((model) =>
        model.interiors.map((interior) => ({ model: model.id, interior: interior.id })),
      ),
    ),
  ];
  for (const model of models) {
    for (const rule of model.rules) {
      for (const constraint of clausesOf(model, rule, values, models)) {
        constraints.push(constraint);
        origins.set(constraint.id, { kind: 'rule', model, rule });
      }
    }
  }
  const problem = { variables: variables.map((id) => ({ id, values: values[id] })), constraints };
  return { problem, values, origins };
}

function valuesOf(catalogue: CatalogueCore): Values {
  const ids = (options: readonly { readonly id: string }[]) => [...new Set(options.map((o) => o.id))];
  return {
    model: ids(catalogue.models),
    engine: ids(catalogue.engines),
    gearbox: ids(catalogue.gearboxes),
    drive: ids(catalogue.drives),
    trim: ids(catalogue.models.flatMap((m) => m.trims)),
    colour: ids(catalogue.models.flatMap((m) => m.colours)),
    interior: ids(catalogue.models.flatMap((m) => m.interiors)),
    offer: ids(catalogue.models.flatMap((m) => m.offers)),
  };
}

function clausesOf(model: Model, rule: Rule, values: Values, models: readonly Model[]): Constraint[] {
  const entries = (literals: Literals) =>
    ruledSteps.flatMap((step) => (literals[step] ? [[step, literals[step]] as const] : []));
  const literal = (step: Step, keep: (id: string) => boolean) => ({
    variable: variableOf(step),
    values: values[step].flatMap((id, k) => (keep(id) ? [k] : [])),
  });
  const unless = [
    // Only models in question: among the cars of one model the model is no reason.
    literal('model', (id) => id !== model.id && models.some((each) => each.id === id)),
    ...entries(rule.when).map(([step, ids]) => literal(step, (id) => !ids.includes(id))),
  ];
  return entries(rule.needs).map(([step, ids]) => ({
    id: `${model.id}.${rule.id}.${step}`,
    kind: 'clause',
    literals: [...unless, literal(step, (id) => ids.includes(id))],
  }));
}
