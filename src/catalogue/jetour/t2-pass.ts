import { t2PassDrawing } from '../drawing-styles/t2-pass';
import { cite, listPrice, priceWithBenefits, text, unconfirmed } from '../rows';
import type { Model, Price } from '../schema/model';
import { market2026, priceTable2026, stockKrasnodar, stockSamara } from './citations';
import { colours, interiors, rules } from './t2-pass/finishes';
import { expeditionSpecs, powertrains, specs, voyageSpecs } from './t2-pass/specs';

const sinceOctober = text(
  'Цена Jetour T2: в таблице дилеров эта комплектация с полным приводом. С октября 2024 года не менялась.',
  'A price of the Jetour T2: the dealers’ table has this trim with all-wheel drive. Unchanged since October 2024.',
);
const ofT2 = text('Цена Jetour T2.', 'A price of the Jetour T2.');

/** The tables of 26 November 2025 and 30 January 2026 say "up to 300 000", so the price with all of it is derived. */
const upTo300 = (roubles: number): Price => {
  const price = priceWithBenefits('2025-11-26', roubles, priceTable2026);
  return {
    ...price,
    ...unconfirmed(
      price,
      text(
        'Выведена из прайс-листа: выгода до 300 000 ₽.',
        'Derived from the list price: a benefit of up to RUB 300,000.',
      ),
    ),
  };
};

const row = {
  engine: '2.0t',
  gearbox: '7dct',
  drive: 'fwd',
  status: 'unconfirmed',
  source: 'price-table-2025-11',
  date: '2025-11-26',
} as const;

export const t2Pass = {
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
  offers: [
    {
      id: 't2-pass-voyage',
      trim: 'voyage',
      ...row,
      prices: [
        listPrice('2024-07-04', 3_759_000, stockKrasnodar('2024-07-04'), ofT2),
        listPrice('2024-10-01', 3_959_000, priceTable2026, sinceOctober),
        priceWithBenefits('2024-07-04', 3_659_900, stockSamara('2024-07-04'), ofT2),
        priceWithBenefits(
          '2024-11-26',
          3_639_000,
          cite('importer-t2-voyage', '2024-11-26'),
          text('Цена Jetour T2 с трейд-ин.', 'A price of the Jetour T2 with a trade-in.'),
        ),
        upTo300(3_659_000),
      ],
      specs: voyageSpecs,
    },
    {
      id: 't2-pass-expedition',
      trim: 'expedition',
      ...row,
      prices: [
        listPrice(
          '2024-04-25',
          3_999_000,
          stockKrasnodar('2024-04-25'),
          text(
            'Цена Jetour T2. Чёрная машина 16 апреля стоила 4 049 000 ₽ — видимо, с доплатой за цвет.',
            'A price of the Jetour T2. A black car was at RUB 4,049,000 on 16 April, presumably with a surcharge for the paint.',
          ),
        ),
        listPrice('2024-10-01', 4_249_000, priceTable2026, sinceOctober),
        priceWithBenefits(
          '2024-11-22',
          3_929_000,
          cite('importer-t2-offer', '2024-11-25'),
          text(
            'Цена Jetour T2 с трейд-ин и кредитом.',
            'A price of the Jetour T2 with a trade-in and a loan.',
          ),
        ),
        upTo300(3_949_000),
      ],
      specs: expeditionSpecs,
    },
  ],
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
} satisfies Model;
