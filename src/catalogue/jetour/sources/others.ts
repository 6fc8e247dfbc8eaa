// Third parties' tables, and what is this project's own.
import type { Source } from '../../schema/source';
import { project, saved, somebody, unaddressed } from './publishers';

const own = unaddressed(project);

export const otherSources: readonly Source[] = [
  unaddressed(somebody('Частная копия страниц импортёра', 'Somebody’s copy of the importer’s pages'))(
    'importer-copy',
    '2024',
    'market-table',
    ['Технические данные моделей, начало 2024 года', 'Technical data of the models, early 2024'],
  ),
  saved(somebody('Частная сводка рынка', 'Somebody’s summary of the market'))(
    'market-2026-09',
    '2026-09-27..2026-09-29',
    'market-table',
    ['Цены и версии на российском рынке', 'Prices and versions on the Russian market'],
    'https://github.com/destinjones/carfinder/blob/778ca38b0449c80c7c1ecc4c3d1407fbf6ad074d/data/cars_ru.json',
  ),
  unaddressed(somebody('Частные заметки о сайте импортёра', 'Somebody’s notes on the importer’s site'))(
    't2-review-2026-07',
    '2026-07',
    'market-table',
    ['Страница T2 с доплатой за цвет', 'The T2’s page with a surcharge for paint'],
  ),
  unaddressed(somebody('Заказы автовоза', 'Orders of a car carrier'))(
    'orders-2026-09',
    '2026-09',
    'market-table',
    ['Перевозка машин 2026 модельного года', 'Transport of cars of model year 2026'],
  ),
  own('brief', '2026-11', 'brief', ['Задание на этот конфигуратор', 'The brief of this configurator']),
  own('search', '2026-11-23', 'search', [
    'Поиск в открытых источниках: у импортёра, дилеров и в прессе',
    'A search of what is public: the importer, dealers, the press',
  ]),
];
