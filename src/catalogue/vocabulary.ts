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

/** The values of each variable, each once, in the order of the models and of their lists. */
function listsOf(catalogue: CatalogueCore, models: readonly Model[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map([['offer', models.flatMap((model) => ids(model.offers))]]);
  for (const row of stepRows) {
    if (row.of === 'model') lists.set(row.id, [...new Set(models.flatMap((model) => ids(model[row.list])))]);
    else lists.set(row.id, ids(row.holds === 'model' ? models : catalogue[row.list]));
  }
  return lists;
}

/** Where each trim and finish stands among those of all models. */
const places = new WeakMap<CatalogueCore, ReadonlyMap<string, ReadonlyMap<string, number>>>();

function placesIn(catalogue: CatalogueCore): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const before = places.get(catalogue);
  if (before) return before;
  const lists = [...listsOf(catalogue, catalogue.models)];
  const found = new Map(lists.map(([id, list]) => [id, new Map(list.map((value, place) => [value, place]))]));
  places.set(catalogue, found);
  return found;
}

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
  const all = placesIn(catalogue);
  const own = listsOf(catalogue, models);
  const inOrder = (id: string): readonly string[] => {
    const place = (value: string) => all.get(id)?.get(value) ?? 0;
    return (own.get(id) ?? []).toSorted((a, b) => place(a) - place(b));
  };
  return {
    variables: [...variables, ...extras.keys()],
    values: { ...recordOf(variables, inOrder), ...Object.fromEntries(extras) },
  };
}
