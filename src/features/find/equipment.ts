import type { CatalogueDetails } from '../../catalogue/schema/catalogue';
import type { Fitting } from '../../catalogue/schema/equipment';
import type { Text } from '../../catalogue/schema/primitives';
import type { Car } from '../../configuration/car';

/** Something that a car can have or lack, over all models: their lists call the same thing by the same id. */
export interface Item {
  readonly id: string;
  readonly group: string;
  /** The shortest of the names that the models' lists have for it: the others add what comes along. */
  readonly name: Text;
  readonly names: readonly Text[];
}

export interface ItemGroup {
  readonly id: string;
  readonly name: Text;
  readonly items: readonly Item[];
}

/** The equipment of all cars, to be wished for. */
export interface EquipmentOfAll {
  readonly groups: readonly ItemGroup[];
  readonly items: ReadonlyMap<string, Item>;
  /** What a car has of an item; undefined where no list of its model says a word about it. */
  readonly fittingOf: (car: Pick<Car, 'model' | 'offer'>, item: string) => Fitting | undefined;
}

/** What is only ever given as a value ("8 speakers") every car has in some way: there is nothing to wish. */
export function equipmentOfAll({ equipment }: Pick<CatalogueDetails, 'equipment'>): EquipmentOfAll {
  const items = new Map<string, Item>();
  const rows = new Map<string, Readonly<Record<string, Fitting>>>();
  const groups = new Map<string, Text>();
  for (const { model, groups: headings, items: listed } of equipment) {
    for (const { id, name } of headings) groups.set(id, groups.get(id) ?? name);
    for (const { id, group, name, offers } of listed) {
      rows.set(`${model} ${id}`, offers);
      const known = items.get(id);
      const names = [...(known?.names ?? []), name];
      const isShorter = !known || lengthOf(name) < lengthOf(known.name);
      if (known || Object.values(offers).includes('fitted'))
        items.set(id, { id, group: known?.group ?? group, name: isShorter ? name : known.name, names });
    }
  }
  return {
    items,
    groups: [...groups]
      .map(([id, name]) => ({ id, name, items: [...items.values()].filter(({ group }) => group === id) }))
      .filter((group) => group.items.length > 0),
    fittingOf: ({ model, offer }, item) => rows.get(`${model.id} ${item}`)?.[offer.id],
  };
}

const lengthOf = (name: Text) => Object.values(name)[0]?.length ?? 0;

/** Whether a car has what a fitting says; null: nobody says, or not everybody the same. */
export function isFitted(fitting: Fitting | undefined): boolean | null {
  if (fitting === 'not-listed') return false;
  return fitting === 'fitted' || typeof fitting === 'object' ? true : null;
}
