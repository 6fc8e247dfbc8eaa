// Every dated price of the X70 Plus that is known, in roubles as printed.
import { agreed, cite, listPrice, priceWithBenefits, text } from '../../rows';
import type { Citation } from '../../schema/figure';
import type { Price } from '../../schema/offer';
import { inKrasnodar, inSamara, nowhereOnTable, table2026 } from '../citations';

const unchanged = text(
  'До этой даты цена не менялась ни в одном из найденных прайс-листов и списков дилеров.',
  'Unchanged in every price list and stock list of the dealers found up to that date.',
);

const list = (from: string, roubles: number, ...seen: Citation[]) =>
  listPrice(from, roubles, (value, unit) =>
    agreed(cite(table2026)(value, unit, { note: unchanged }), ...seen),
  );
const benefits =
  (condition: string) =>
  (from: string, roubles: number, note?: Price['note']): Price =>
    priceWithBenefits(from, roubles, condition, cite(inSamara(from)), note && { note });
const tradeIn = benefits('trade-in');
const loan = benefits('loan-2024');
const both = benefits('trade-in-loan');
const four = benefits('all-four');
/** What two dealers asked at the same time. */
const ofTwo = (from: string, roubles: number, day: string, note?: Price['note']): Price => ({
  ...agreed(four(from, roubles, note), inKrasnodar(day)),
  basis: 'with-benefits',
  from,
  condition: 'all-four',
});

/** The dealers' tables of winter 2025/26 leave the benefit of this model empty. */
const noBenefit: Price = {
  basis: 'with-benefits',
  from: '2025-11-26',
  ...nowhereOnTable('money', {
    note: text(
      'В таблице дилеров графа выгоды у X70 Plus пуста. Импортёр в ту же зиму называл то полную цену, то «от 2 464 900 ₽» и «от 2 589 900 ₽».',
      'The dealers’ table leaves the benefit of the X70 Plus empty. That winter the importer named the full price at times, “from RUB 2,464,900” and “from 2,589,900” at others.',
    ),
  }),
};

export const comfort: Price[] = [
  listPrice('2023-09-30', 3_099_900, cite(inSamara('2023-09-30'))),
  list('2024-03-20', 2_999_900, inSamara('2024-03-20'), inKrasnodar('2024-07-18')),
  tradeIn('2023-09-30', 2_999_900),
  tradeIn('2023-11-20', 2_899_900),
  loan('2024-02-20', 2_799_900),
  loan(
    '2024-03-20',
    2_699_900,
    text('Другая машина стоила 2 709 900 ₽.', 'Another car was at RUB 2,709,900.'),
  ),
  both('2024-09-19', 2_529_900),
  both('2024-10-01', 2_479_900),
  both('2024-12-19', 2_379_900),
  four(
    '2025-02-13',
    2_279_900,
    text(
      'Кредит 220 000 ₽, КАСКО 50 000 ₽, трейд-ин 200 000 ₽ и прямая скидка 250 000 ₽.',
      'A loan RUB 220,000, CASCO 50,000, a trade-in 200,000 and 250,000 directly.',
    ),
  ),
  four('2025-05-05', 1_949_900),
  four('2025-07-25', 2_049_900),
  four(
    '2025-08-25',
    1_999_900,
    text(
      'В Краснодаре столько же просили 22 июля 2025 года.',
      'In Krasnodar it was the same on 22 July 2025.',
    ),
  ),
  noBenefit,
];

export const luxury: Price[] = [
  list('2024-02-21', 3_299_900, inKrasnodar('2024-02-21'), inSamara('2024-07-25')),
  both('2024-07-25', 2_829_900),
  both('2024-09-20', 2_879_900),
  both('2024-10-01', 2_779_900),
  both('2024-12-19', 2_679_900),
  four('2025-02-13', 2_579_900),
  ofTwo(
    '2025-03-17',
    2_399_900,
    '2025-03-21',
    text(
      'Кредит 400 000 ₽, КАСКО 50 000 ₽, трейд-ин 200 000 ₽ и прямая скидка 250 000 ₽.',
      'A loan RUB 400,000, CASCO 50,000, a trade-in 200,000 and 250,000 directly.',
    ),
  ),
  four('2025-04-18', 2_249_900),
  {
    ...ofTwo('2025-07-22', 2_299_900, '2025-07-22'),
    others: [
      { value: 199_990_000, ...inKrasnodar('2025-07-29') },
      { value: 234_990_000, ...inKrasnodar('2025-08-06') },
    ],
  },
  noBenefit,
];
