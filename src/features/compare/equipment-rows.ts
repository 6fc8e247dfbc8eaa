import type { Equipment, EquipmentItem, Fitting } from '../../catalogue/schema/equipment';
import type { Car } from '../../configuration/car';
import type { LateI18n } from '../../i18n/context';
import type { CompareCell, CompareRow, RowGroup } from './compare-rows';

/**
 * What some cars have, by theme: an item of any of their models is a row. What a model's list does not name it is not
 * said to have; of a car without a list nothing is said.
 */
export function equipmentGroups(
  cars: readonly Car[],
  tables: readonly Equipment[],
  i18n: LateI18n,
): readonly RowGroup[] {
  const own = cars.map(({ model }) => tables.find((table) => table.model === model.id));
  const groups = new Map(
    own.flatMap((table) => table?.groups.map((group) => [group.id, group.name] as const) ?? []),
  );
  const items = new Map(
    own
      .flatMap((table) => table?.items ?? [])
      .map((item) => [item.id, item] as const)
      .toReversed(),
  );
  const inOrder = own.flatMap((table) => table?.items.map(({ id }) => id) ?? []);
  const rows = [...new Set(inOrder)].flatMap((id): readonly (CompareRow & { readonly group: string })[] => {
    const item = items.get(id);
    if (!item) return [];
    const cells = cars.map((car, index) => cellOf(i18n, car, own[index], id));
    if (cells.every(({ fitting }) => fitting === 'not-published')) return [];
    const isSame = new Set(cells.map(({ text }) => text)).size === 1;
    return [
      { id: `equipment.${id}`, group: item.group, name: i18n.text(item.name), cells, isSame, way: null },
    ];
  });
  return [...groups].flatMap(([id, name]) => {
    const inGroup = rows.filter(({ group }) => group === id);
    return inGroup.length > 0 ? [{ id: `equipment.${id}`, name: i18n.text(name), rows: inGroup }] : [];
  });
}

function cellOf(i18n: LateI18n, car: Car, table: Equipment | undefined, id: string): CompareCell {
  const { m, text } = i18n;
  const item = table?.items.find((each) => each.id === id);
  const fitting = item ? fittingOf(item, car) : hasList(table, car) ? 'not-listed' : 'not-published';
  return {
    id: car.offer.id,
    value: undefined,
    unit: null,
    text: typeof fitting === 'object' ? text(fitting) : m.equipment[fitting],
    fitting: typeof fitting === 'object' ? null : fitting,
    isUnconfirmed: false,
    isPublished: fitting !== 'not-published' && fitting !== 'disputed',
    isBetter: false,
    said: item ?? null,
  };
}

const fittingOf = (item: EquipmentItem, { offer }: Car): Fitting => item.offers[offer.id] ?? 'not-published';

const hasList = (table: Equipment | undefined, car: Car): boolean =>
  table?.items.some((item) => fittingOf(item, car) !== 'not-published') ?? false;
