import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Every id that an address or a saved car may hold. */
const idsOf = (catalogue: typeof jetourCatalogue) => ({
  catalogue: [catalogue.id],
  priceLists: ids(catalogue.priceLists),
  engines: ids(catalogue.engines),
  gearboxes: ids(catalogue.gearboxes),
  drives: ids(catalogue.drives),
  models: ids(catalogue.models),
  ...Object.fromEntries(
    catalogue.models.flatMap((model) =>
      (['offers', 'trims', 'colours', 'interiors', 'rules'] as const).map((list) => [
        `${model.id} ${list}`,
        ids(model[list]),
      ]),
    ),
  ),
});

const file = 'tests/catalogue/ids.json';
const held: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(file, 'utf8'));

describe('ids', () => {
  it('that links hold are all still there', () => {
    const now: Readonly<Record<string, readonly string[]>> = idsOf(jetourCatalogue);
    const gone = Object.entries(held).flatMap(([list, known]) =>
      known.filter((id) => !now[list]?.includes(id)).map((id) => `${list}: ${id}`),
    );
    expect(gone, 'an id that was published once must stay: old links name it').toEqual([]);
  });

  it(`that are new are written down in ${file}`, () => {
    expect(idsOf(jetourCatalogue)).toEqual(held);
  });
});
