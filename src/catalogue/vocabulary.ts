import type { VariableId } from './atoms';
import type { ExtraKey } from './extras';
import { recordOf } from './record-of';
import type { CatalogueCore } from './schema/catalogue';
import type { Model } from './schema/model';
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

const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id);

type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** The values of steps and offers that some models have. */
function listsOf(catalogue: CatalogueCore, models: readonly Model[]): Lists {
  const lists = new Map([['offer', new Set(models.flatMap((model) => ids(model.offers)))]]);
  for (const row of stepRows) {
    if (row.of === 'model') lists.set(row.id, new Set(models.flatMap((model) => ids(model[row.list]))));
    else lists.set(row.id, new Set(ids(row.holds === 'model' ? models : catalogue[row.list])));
  }
  return lists;
}

/** Those of all models of a catalogue: listed once. */
const known = new WeakMap<CatalogueCore, Lists>();

/**
 * What is sold of some models: their own rows, trims and finishes, in one order for all models, so that of equals the
 * same one always comes first; and what all models share.
 * @param extras the variables of the extras that count, with their values
 */
export function vocabularyOf(
  catalogue: CatalogueCore,
  models: readonly Model[],
  extras: ReadonlyMap<ExtraKey, readonly string[]> = new Map(),
): Vocabulary {
  const all = known.get(catalogue) ?? listsOf(catalogue, catalogue.models);
  known.set(catalogue, all);
  const own = listsOf(catalogue, models);
  return {
    variables: [...variables, ...extras.keys()],
    values: {
      ...recordOf(variables, (id) => [...(all.get(id) ?? [])].filter((value) => own.get(id)?.has(value))),
      ...Object.fromEntries(extras),
    },
  };
}
