import type { VariableId } from './atoms';
import type { ExtraKey } from './extras';
import { recordOf } from './record-of';
import type { CatalogueCore } from './schema/catalogue';
import { stepRows, steps } from './steps';

/** The variables of every problem: the steps, and the offer, which carries the price of its row. */
export const variables = [...steps, 'offer'] as const;

/** The values of each variable, by index. */
export type Values = Readonly<Record<(typeof variables)[number], readonly string[]>> &
  Readonly<Partial<Record<ExtraKey, readonly string[]>>>;

/** What some models can be asked about: the variables in their order, with their values. */
export interface Vocabulary {
  readonly variables: readonly VariableId[];
  readonly values: Values;
}

/** The index of one of the variables that every problem has. */
export const variableOf = (variable: (typeof variables)[number]): number => variables.indexOf(variable);

/**
 * Steps and offers keep the indices of the whole catalogue, whichever models are in question.
 * @param extras the variables of the extras that count, with their values
 */
export function vocabularyOf(
  catalogue: CatalogueCore,
  extras: ReadonlyMap<ExtraKey, readonly string[]> = new Map(),
): Vocabulary {
  const ids = (options: readonly { readonly id: string }[]) => [...new Set(options.map(({ id }) => id))];
  const ofStep = new Map(
    stepRows.map((row) => [
      row.id,
      ids(row.of === 'model' ? catalogue.models.flatMap((model) => model[row.list]) : catalogue[row.list]),
    ]),
  );
  const offers = ids(catalogue.models.flatMap((model) => model.offers));
  return {
    variables: [...variables, ...extras.keys()],
    values: {
      ...recordOf(variables, (id) => (id === 'offer' ? offers : (ofStep.get(id) ?? []))),
      ...Object.fromEntries(extras),
    },
  };
}
