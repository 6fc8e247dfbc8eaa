import { text } from '../../rows';
import type { Model } from '../../schema/model';
import { market2026 } from '../citations';
import { t2PassDrawing } from './drawing';
import { colours, interiors, rules } from './finishes';
import { offers } from './offers';
import { powertrains, specs } from './specs';

export const t2Pass: Model = {
  id: 't2-pass',
  brand: 'Jetour',
  name: text('T2 Pass', 'T2 Pass'),
  summary: text(
    'Рослый и угловатый: 4,79 м, до 1494 л багажа',
    'Tall and boxy: 4.79 m long, up to 1494 l of luggage',
  ),
  trims: [
    {
      id: 'voyage',
      name: text('Voyage', 'Voyage'),
      detail: text(
        'Панорамная крыша, двухзонный климат, экран 15,6 дюйма',
        'Panoramic roof, two-zone climate, 15.6-inch screen',
      ),
    },
    {
      id: 'expedition',
      name: text('Expedition', 'Expedition'),
      detail: text(
        'Плюс люк, вентиляция сидений, противотуманные фары, колёса 20 дюймов',
        'Adds an opening roof, ventilated seats, fog lamps, 20-inch wheels',
      ),
    },
  ],
  colours,
  interiors,
  powertrains,
  offers,
  specs,
  rules,
  notices: [
    {
      id: 'drive',
      text: text(
        'Передний привод не подтверждён: в документах самого Jetour T2 привод полный. Уточните у дилера до заказа.',
        'Front-wheel drive is not confirmed: Jetour’s own T2 sheet says all-wheel drive. Ask a dealer before ordering.',
      ),
      source: 'importer-t2-offer',
      date: '2024-11-25',
    },
    {
      id: 'identity',
      text: text(
        'Название «T2 Pass» известно из одной статьи 2024 года. Комплектации и размеры в ней те же, что у Jetour T2, поэтому двигатель, коробка и остальное взяты из его данных.',
        'The name T2 Pass is known from one article of 2024. Its trims and sizes are those of the Jetour T2, so the engine, the gearbox and the rest are taken from that car.',
      ),
      source: 'article-t2-pass',
      date: '2024',
    },
    {
      id: 'paint',
      text: text(
        'В июле 2026 года некоторые цвета стоили на 50 000 ₽ дороже. Какие именно, неизвестно, поэтому доплаты в цене нет.',
        'In July 2026 some colours cost RUB 50,000 more. Which ones is not known, so the price has no surcharge.',
      ),
      source: 't2-review-2026-07',
      date: '2026-07',
    },
  ],
  benefitCondition: text(
    'Прямая скидка, трейд-ин и кредит; точный набор зависит от месяца. Условия уточняйте у дилера.',
    'A direct discount, a trade-in and a loan; which of them count changes by month. Ask a dealer.',
  ),
  laterRange: {
    low: market2026(415_900_000, 'RUB'),
    high: market2026(
      464_900_000,
      'RUB',
      text(
        'Данные Jetour T2; верхняя граница может относиться к версии с автоматом.',
        'A figure of the Jetour T2; the upper end may belong to the automatic.',
      ),
    ),
  },
  drawing: t2PassDrawing,
};
