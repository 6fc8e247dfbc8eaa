import { extrasOf } from '../../../src/catalogue/extras';
import { listPrice, rule, text } from '../../../src/catalogue/rows';
import type { Catalogue } from '../../../src/catalogue/schema/catalogue';
import type { Charge, Extra, Supply } from '../../../src/catalogue/schema/extra';
import type { Model } from '../../../src/catalogue/schema/model';
import { carCodes } from './car-codes';
import { smallCatalogue } from './catalogue';
import { city } from './city';
import { brochure } from './rows';

const ground = { status: 'confirmed', source: 'price-table', date: '2026-01-30' } as const;
const marks: Readonly<Record<string, Supply>> = { s: 'standard', o: 'optional', '-': 'not-offered' };

/** What the rows of the City have of an extra, a letter each: standard, optional, not offered. */
const extra = (
  id: string,
  [ru, en]: readonly [string, string],
  rows: string,
  roubles: number,
  more: Partial<Extra> = {},
): Extra => ({
  id,
  name: text(ru, en),
  group: 'comfort',
  offers: Object.fromEntries(
    city.offers.map((offer, at) => [offer.id, marks[rows[at] ?? '-'] ?? 'optional']),
  ),
  prices: [listPrice('2024-06-10', roubles, brochure)],
  ...ground,
  ...more,
});

const charge = (
  id: string,
  [ru, en]: readonly [string, string],
  roubles: number,
  when: Charge['when'],
): Charge => ({
  id,
  name: text(ru, en),
  when,
  prices: [listPrice('2024-06-10', roubles, brochure)],
});

const outside = { group: 'outside' };
const wheels = { group: 'outside', slot: 'wheels' };

/** The City with extras: a slot, a package that is cheaper than what it contains, a rule, and charges on top. */
const cityWithExtras: Model = {
  ...city,
  extras: [
    extra('steel-16', ['Стальные 16', 'Steel 16-inch'], 's---', 0, wheels),
    extra('alloy-17', ['Литые 17', 'Alloy 17-inch'], 'osss', 60_000, wheels),
    extra('alloy-19', ['Литые 19', 'Alloy 19-inch'], '-ooo', 90_000, wheels),
    extra('towbar', ['Фаркоп', 'Towbar'], '-ooo', 40_000, outside),
    extra('heated-seats', ['Подогрев сидений', 'Heated seats'], 'ooss', 20_000),
    extra('heated-wheel', ['Подогрев руля', 'Heated wheel'], 'oooo', 15_000),
    extra('winter', ['Зимний пакет', 'Winter package'], 'oooo', 28_000, {
      contains: ['heated-seats', 'heated-wheel'],
    }),
  ],
  charges: [
    charge('delivery', ['Доставка', 'Delivery'], 10_000, {}),
    charge('red-paint', ['Красная краска', 'Red paint'], 25_000, { colour: ['red'] }),
    charge('fleet', ['Скидка', 'Discount'], -5000, { trim: ['plus'], has: ['towbar'] }),
  ],
  rules: [
    ...city.rules,
    rule(
      'towbar-wheels',
      [{ has: ['towbar'] }, { lacks: ['alloy-19'] }],
      text('Фаркопа нет с колёсами 19 дюймов.', 'No towbar goes with 19-inch wheels.'),
      ground,
    ),
  ],
};

export const smallWithExtras: Catalogue = {
  ...smallCatalogue,
  extraGroups: [
    { id: 'outside', name: text('Снаружи', 'Outside') },
    { id: 'comfort', name: text('Комфорт', 'Comfort') },
  ],
  slots: [{ id: 'wheels', name: text('Колёса', 'Wheels') }],
  models: smallCatalogue.models.map((model) => (model === city ? cityWithExtras : model)),
  carCodes: [...carCodes, { of: 'extra', ids: extrasOf(cityWithExtras).map(({ id }) => id) }],
};
