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

const ids = (options: readonly { readonly id: string }[]) => [...new Set(options.map(({ id }) => id))];

/** The values of steps and offers: the same ones for every model of a catalogue, so they are listed once. */
const listed = new WeakMap<CatalogueCore, ReadonlyMap<string, readonly string[]>>();

function valuesIn(catalogue: CatalogueCore): ReadonlyMap<string, readonly string[]> {
  const before = listed.get(catalogue);
  if (before) return before;
  const values = new Map<string, readonly string[]>(
    stepRows.map((row) => [
      row.id,
      ids(row.of === 'model' ? catalogue.models.flatMap((model) => model[row.list]) : catalogue[row.list]),
    ]),
  );
  values.set('offer', ids(catalogue.models.flatMap((model) => model.offers)));
  listed.set(catalogue, values);
  return values;
}

/**
 * Steps and offers keep the indices of the whole catalogue, whichever models are in question.
 * @param extras the variables of the extras that count, with their values
 */
export function vocabularyOf(
  catalogue: CatalogueCore,
  extras: ReadonlyMap<ExtraKey, readonly string[]> = new Map(),
): Vocabulary {
  const values = valuesIn(catalogue);
  return {
    variables: [...variables, ...extras.keys()],
    values: {
      ...recordOf(variables, (id) => values.get(id) ?? []),
      ...Object.fromEntries(extras),
    },
  };
}
