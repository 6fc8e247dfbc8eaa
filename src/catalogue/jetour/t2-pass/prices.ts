// Every dated price of the T2 Pass that is known, in roubles as printed: the prices of the Jetour T2.
import { cite, listPrice, priceWithBenefits, text, unconfirmed } from '../../rows';
import type { Price } from '../../schema/model';
import { priceTable2026, stockKrasnodar, stockSamara } from '../citations';

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

export const voyage: Price[] = [
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
];

export const expedition: Price[] = [
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
    text('Цена Jetour T2 с трейд-ин и кредитом.', 'A price of the Jetour T2 with a trade-in and a loan.'),
  ),
  upTo300(3_949_000),
];
