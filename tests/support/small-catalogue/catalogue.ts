import { text } from '../../../src/catalogue/rows';
import type { Catalogue, CatalogueCore, CatalogueDetails } from '../../../src/catalogue/schema/catalogue';
import type { Fitting } from '../../../src/catalogue/schema/equipment';
import { carCodes } from './car-codes';
import { city } from './city';
import { mini } from './mini';
import { brochure, option } from './rows';
import { tour } from './tour';

const list = (id: string, date: string) => ({
  id,
  date,
  name: text(`Прайс-лист ${id}`, `Price list ${id}`),
  source: 'price-table',
});

/**
 * Three models of a maker that does not exist: what the tests of the machine run on, whatever the shop sells today. It has
 * one of everything that the machine makes a difference by.
 */
export const smallCore: CatalogueCore = {
  format: 2,
  id: 'kite',
  name: text('Кайт', 'Kite'),
  languages: ['ru', 'en'],
  market: text('Россия', 'Russia'),
  currency: 'RUB',
  tax: { name: text('НДС', 'VAT'), percent: 22, included: true },
  site: {
    name: text('Кайт', 'Kite'),
    footer: text('Такого производителя нет.', 'There is no such maker.'),
  },
  priceLists: [list('2024-06', '2024-06-10'), list('2025-02', '2025-02-01'), list('2026-01', '2026-01-30')],
  conditions: [
    {
      id: 'trade-in',
      text: text('При обмене автомобиля.', 'With a trade-in.'),
      source: 'price-table',
      date: '2025-02-01',
      status: 'confirmed',
    },
  ],
  engines: [
    option('petrol', 'Бензин', 'Petrol'),
    option('diesel', 'Дизель', 'Diesel'),
    option('hybrid', 'Гибрид', 'Hybrid'),
  ],
  gearboxes: [
    { ...option('manual', 'Механика', 'Manual'), detail: text('5 передач', '5 gears'), shifts: 'by-hand' },
    { ...option('auto', 'Автомат', 'Automatic'), shifts: 'by-itself' },
  ],
  drives: [option('front', 'Передний', 'Front-wheel drive'), option('all', 'Полный', 'All-wheel drive')],
  models: [city, tour, mini],
};

/** What each offer of the City has of an item, in the order of its offers. */
const item = (
  id: string,
  group: string,
  [ru, en]: readonly [string, string],
  fittings: readonly Fitting[],
) => ({
  id,
  group,
  name: text(ru, en),
  offers: Object.fromEntries(city.offers.map((offer, at) => [offer.id, fittings[at] ?? 'not-published'])),
  source: 'brochure',
  date: '2024-06-01',
  status: 'confirmed' as const,
});

export const smallDetails: CatalogueDetails = {
  sources: [
    {
      id: 'brochure',
      publisher: text('Завод «Кайт»', 'Kite, the maker'),
      kind: 'brochure',
      title: text('Брошюра', 'Brochure'),
      version: 'as-published',
      url: 'https://maker.example/brochure',
      date: '2024-06-01',
      trust: 'importer',
    },
    {
      id: 'price-table',
      publisher: text('Импортёр «Кайт»', 'Kite, the importer'),
      kind: 'price-list',
      title: text('Таблица цен', 'Price table'),
      version: 'as-published',
      url: 'https://importer.example/prices',
      date: '2026-01-30',
      trust: 'importer',
    },
    {
      id: 'forum',
      publisher: text('Клуб владельцев', 'The owners’ club'),
      kind: 'article',
      title: text('Форум', 'Forum'),
      version: 'as-published',
      url: 'https://forum.example/',
      date: '2025-03',
      trust: 'press',
    },
    {
      id: 'search',
      publisher: text('Этот проект', 'This project'),
      kind: 'search',
      title: text('Поиск', 'Search'),
      version: 'no-address',
      date: '2025-11-21',
      trust: 'project',
    },
  ],
  equipment: [
    {
      model: 'city',
      groups: [
        { id: 'comfort', name: text('Комфорт', 'Comfort') },
        { id: 'safety', name: text('Безопасность', 'Safety') },
      ],
      items: [
        item(
          'heated-seats',
          'comfort',
          ['Подогрев сидений', 'Heated seats'],
          ['not-listed', 'fitted', 'fitted', 'fitted'],
        ),
        item(
          'screen',
          'comfort',
          ['Экран', 'Screen'],
          [text('8 дюймов', '8-inch'), text('8 дюймов', '8-inch'), text('12 дюймов', '12-inch'), 'disputed'],
        ),
        item(
          'airbags',
          'safety',
          ['Подушки безопасности', 'Airbags'],
          ['fitted', 'fitted', 'fitted', 'not-published'],
        ),
      ],
    },
  ],
  about: [],
  carCodes,
  headlinePrices: [{ model: 'city', from: '2026-02-01', figure: brochure(105_000_000, 'money') }],
};

export const smallCatalogue: Catalogue = { ...smallCore, ...smallDetails };
