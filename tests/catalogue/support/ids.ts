import type { Catalogue } from '../../../src/catalogue/schema/catalogue';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Every id that an address or a saved car may hold, as `ids.json` remembers them. */
export const idsOf = (catalogue: Catalogue): Readonly<Record<string, readonly string[]>> => ({
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
