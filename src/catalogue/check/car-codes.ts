import { extrasOf } from '../extras';
import type { Catalogue } from '../schema/catalogue';
import { stepRows } from '../steps';
import { check, unique, type Findings } from './finding';

/** What each row of car codes has to hold: the price lists, all values of each step, and all extras. */
const wantedRows = (catalogue: Catalogue) => [
  { of: 'list' as const, options: catalogue.priceLists },
  ...stepRows.map((row) => ({
    of: row.id,
    options: row.of === 'model' ? catalogue.models.flatMap((model) => model[row.list]) : catalogue[row.list],
  })),
  ...[{ of: 'extra' as const, options: catalogue.models.flatMap(extrasOf) }].filter(
    ({ options }) => options.length > 0,
  ),
];

/** Where a catalogue has car codes, every car has one: each of its ids has one place, whatever else once had one. */
export function* checkCarCodes(catalogue: Catalogue): Findings {
  const { carCodes } = catalogue;
  if (!carCodes) return;
  yield* unique(
    carCodes.map(({ of }) => of),
    (index) => `carCodes[${index}].of`,
  );
  for (const [index, { ids }] of carCodes.entries()) {
    yield* unique(ids, (place) => `carCodes[${index}].ids[${place}]`);
  }
  for (const { of, options } of wantedRows(catalogue)) {
    const index = carCodes.findIndex((row) => row.of === of);
    yield check(index >= 0, 'carCodes', `no row of "${of}": add one at the end`);
    const row = carCodes[index];
    if (!row) continue;
    for (const id of new Set(options.map((option) => option.id))) {
      yield check(row.ids.includes(id), `carCodes[${index}].ids`, `lacks "${id}": add it at the end`);
    }
  }
}
