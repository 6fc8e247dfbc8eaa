import { text } from '../rows';
import type { Equipment, EquipmentItem, Fitting } from '../schema/equipment';
import type { Ground } from '../schema/figure';
import type { Text } from '../schema/primitives';

/** The groups of every equipment table, in the order a buyer reads them. */
export const groups: Equipment['groups'] = [
  { id: 'safety', name: text('Безопасность', 'Safety') },
  { id: 'assistance', name: text('Помощь водителю и парковка', 'Driver assistance and parking') },
  { id: 'heating', name: text('Обогрев', 'Heating') },
  { id: 'climate', name: text('Климат', 'Climate') },
  { id: 'seats', name: text('Сиденья и салон', 'Seats and cabin') },
  { id: 'body', name: text('Кузов и доступ', 'Body and access') },
  { id: 'lights', name: text('Свет', 'Lights') },
  { id: 'media', name: text('Экраны и звук', 'Screens and sound') },
  { id: 'driving', name: text('Управление', 'Driving') },
];

const marks: Readonly<Record<string, Fitting>> = {
  '+': 'fitted',
  '-': 'not-listed',
  '?': 'disputed',
  '.': 'not-published',
};

/** `'++-.'`: one mark per offer, in the offers' order. Texts instead of marks where an offer has a value. */
type Cells = string | readonly Fitting[];

const cellsOf = (cells: Cells): readonly Fitting[] =>
  typeof cells === 'string' ? Array.from(cells, (mark) => marks[mark] ?? 'not-published') : cells;

/** The rows of one table: `source`, `date` and `status` are those of the sheet that the rows were read from. */
export const sheet =
  (offers: readonly string[], from: Ground) =>
  (
    id: string,
    group: (typeof groups)[number]['id'],
    [ru, en]: readonly [ru: string, en: string],
    cells: Cells,
    note?: Text,
  ): EquipmentItem => {
    const values = cellsOf(cells);
    return {
      id,
      group,
      name: text(ru, en),
      offers: Object.fromEntries(offers.map((offer, index) => [offer, values[index] ?? 'not-published'])),
      ...from,
      ...(note && { note }),
    };
  };
