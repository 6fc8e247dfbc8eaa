import { extrasOf } from '../../catalogue/extras';
import type { CatalogueCore, CatalogueDetails } from '../../catalogue/schema/catalogue';
import type { Fitting } from '../../catalogue/schema/equipment';
import type { Text } from '../../catalogue/schema/primitives';
import type { Car } from '../../configuration/car';

/** Something that a car can have or lack, over all models: their lists and their extras call the same thing by the same id. */
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

/** The equipment of all cars and what is sold beside it, to be wished for. */
export interface EquipmentOfAll {
  readonly groups: readonly ItemGroup[];
  readonly items: ReadonlyMap<string, Item>;
  /** Whether a car has an item; null: nobody says, or not everybody the same. */
  readonly has: (car: Equipped, item: string) => boolean | null;
  /** Whether it has it, or can be bought with it. */
  readonly canHave: (car: Equipped, item: string) => boolean | null;
}

type Equipped = Pick<Car, 'model' | 'offer' | 'extras'>;

/** What is only ever given as a value ("8 speakers") every car has in some way: there is nothing to wish. */
export function equipmentOfAll(
  { equipment }: Pick<CatalogueDetails, 'equipment'>,
  { models, extraGroups = [] }: Pick<CatalogueCore, 'models' | 'extraGroups'>,
): EquipmentOfAll {
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
  const isListed = new Set(equipment.flatMap((table) => table.items.map(({ id }) => id)));
  // A heading of extras may bear the id of one of equipment.
  for (const { id, name } of extraGroups) groups.set(beside(id), name);
  for (const { id, group, name } of models.flatMap(extrasOf)) {
    const known = items.get(id) ?? { id, group: beside(group), name, names: [] };
    items.set(id, { ...known, names: [...known.names, name] });
  }
  const has = ({ model, offer, extras }: Equipped, item: string) => {
    if (extras.some(({ id }) => id === item)) return true;
    const fitted = isFitted(rows.get(`${model.id} ${item}`)?.[offer.id]);
    // Of what is only sold as an extra it is known who has it.
    const isExtra = !isListed.has(item) || extrasOf(model).some(({ id }) => id === item);
    return fitted === null && isExtra ? false : fitted;
  };
  return {
    items,
    groups: [...groups]
      .map(([id, name]) => ({ id, name, items: [...items.values()].filter(({ group }) => group === id) }))
      .filter((group) => group.items.length > 0),
    has,
    canHave: (car, item) => {
      const extra = extrasOf(car.model).find(({ id }) => id === item);
      const isOffered = extra !== undefined && extra.offers[car.offer.id] !== 'not-offered';
      return isOffered || has(car, item);
    },
  };
}

const beside = (group: string) => `extras ${group}`;

const lengthOf = (name: Text) => Object.values(name)[0]?.length ?? 0;

/** Whether a car has what a fitting says. */
function isFitted(fitting: Fitting | undefined): boolean | null {
  if (fitting === 'not-listed') return false;
  return fitting === 'fitted' || typeof fitting === 'object' ? true : null;
}
