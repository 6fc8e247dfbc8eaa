// Every dated price of the T2 Pass that is known, in roubles as printed: they are the prices of the Jetour T2, and so
// unconfirmed for a T2 Pass.
import { cite, listPrice, priceWithBenefits, text, type Cite } from '../../rows';
import type { Price } from '../../schema/offer';
import { importerFrom, inKrasnodar, inSamara, t2Offer, table2025, table2026, trims2025 } from '../citations';

const ofT2 = text('Цена Jetour T2.', 'A price of the Jetour T2.');
const sinceOctober = text(
  'Цена Jetour T2: в таблице дилеров у этой комплектации полный привод. С октября 2024 года не менялась.',
  'A price of the Jetour T2: the dealers’ table has this trim with all-wheel drive. Unchanged since October 2024.',
);

const list = (from: string, roubles: number): Price =>
  listPrice(from, roubles, cite(table2026), { note: sinceOctober, also: [inSamara(from), table2025] });
const benefits =
  (condition: string) =>
  (from: string, roubles: number, source: Cite = cite(inSamara(from)), also?: Price['also']): Price =>
    priceWithBenefits(from, roubles, condition, source, { note: ofT2, ...(also && { also }) });
const tradeIn = benefits('trade-in');
const both = benefits('trade-in-loan');
const four = benefits('all-four');
/** Printed in the dealers' trim list: the list price less the RUB 300,000 of their table. */
const last = (roubles: number): Price =>
  priceWithBenefits('2025-11-26', roubles, 'full-benefit', cite(trims2025), {
    note: ofT2,
    also: [table2025],
  });

export const voyage: Price[] = [
  listPrice('2024-07-04', 3_759_000, cite(inKrasnodar('2024-07-04')), { note: ofT2 }),
  list('2024-10-01', 3_959_000),
  tradeIn('2024-07-25', 3_659_900),
  both('2024-10-01', 3_759_000),
  tradeIn('2024-10-25', 3_859_000, cite(inSamara('2024-10-25')), [importerFrom('2024-10-02')]),
  priceWithBenefits(
    '2024-11-26',
    3_639_000,
    'trade-in',
    cite({ source: 't2-november-2024', date: '2024-11-26' }),
    {
      note: text(
        'Цена Jetour T2 по акции дилера. Импортёр днём раньше обещал за трейд-ин 100 000 ₽, то есть 3 859 000 ₽.',
        'A price of the Jetour T2 in a dealer’s promotion. A day earlier the importer gave RUB 100,000 for a trade-in: RUB 3,859,000.',
      ),
      others: [{ value: 385_900_000, ...t2Offer }],
    },
  ),
  both('2024-12-06', 3_639_000, cite(inSamara('2024-12-06')), [importerFrom('2024-12-07')]),
  last(3_659_000),
];

export const expedition: Price[] = [
  listPrice('2024-04-25', 3_999_000, cite(inKrasnodar('2024-04-25')), {
    note: text(
      'Цена Jetour T2. Чёрная машина 16 апреля стоила 4 049 000 ₽ — видимо, с доплатой за цвет.',
      'A price of the Jetour T2. A black car was at RUB 4,049,000 on 16 April, presumably with a surcharge for the paint.',
    ),
    others: [{ value: 404_900_000, ...inSamara('2024-04-16') }],
  }),
  list('2024-10-01', 4_249_000),
  both('2024-10-01', 4_049_000),
  tradeIn('2024-10-28', 4_149_000),
  priceWithBenefits('2024-11-22', 3_929_000, 'trade-in-loan', cite(t2Offer), {
    note: text(
      'Цена Jetour T2: 100 000 ₽ за трейд-ин и 220 000 ₽ за кредит по обычной ставке.',
      'A price of the Jetour T2: RUB 100,000 for a trade-in and 220,000 for a loan at the usual rate.',
    ),
  }),
  four('2025-03-17', 3_649_000, cite(inSamara('2025-03-17')), [inKrasnodar('2025-03-21')]),
  four('2025-04-18', 3_449_000),
  four('2025-06-20', 3_399_000),
  four('2025-07-02', 3_249_000),
  last(3_949_000),
];
