// Every dated price of the Dashing that is known, in roubles as printed.
import { agreed, cite, listPrice, other, priceWithBenefits, text, type Cite } from '../../rows';
import type { Price } from '../../schema/offer';
import { importerFrom, inSamara, notPublished, table2025, table2026, trims2025 } from '../citations';

const launch = cite({ source: 'launch-report', date: '2023-06-30' });
const trims2410 = cite({ source: 'dealer-trims-2024-10', date: '2024-10-29' });
const trims2411 = cite({ source: 'dealer-trims-2024-11', date: '2024-11-26' });
const samaraFrom = (day: string) => cite({ source: `samara-from-${day}`, date: day });

const unchanged = text(
  'До этой даты цена не менялась ни в одном из найденных прайс-листов и списков дилеров.',
  'Unchanged in every price list and stock list of the dealers found up to that date.',
);
/** Printed by the newest price table, and already on a dealer's list when it came into force. */
const sinceThen =
  (day: string): Cite =>
  (value, unit) =>
    agreed(cite(table2026)(value, unit, { note: unchanged }), inSamara(day));

const launchEnd = text(
  'Приблизительно: известны только нижняя и верхняя цены на старте продаж.',
  'Approximate: only the lowest and the highest price at the launch are known.',
);
const lowestOnSite = text(
  'Цена «от» на сайте дилера; считаем, что она относится к этой, самой доступной, версии.',
  'The “from” price of the dealer’s site; we take it to be for this version, the cheapest.',
);
const belowImporter = text(
  'В день списка таблица дилеров давала выгоду 500 000 ₽. Импортёр двумя днями раньше называл «от 2 339 900 ₽», то есть 150 000 ₽ выгоды.',
  'On the day of the list the dealers’ table had a benefit of RUB 500,000. Two days earlier the importer said “from RUB 2,339,900”: a benefit of 150,000.',
);

const list = (from: string, roubles: number) => listPrice(from, roubles, cite(inSamara(from)));
const tradeIn = (from: string, roubles: number) =>
  priceWithBenefits(from, roubles, 'trade-in', cite(inSamara(from)));
const loan = (roubles: number, beside?: Partial<Pick<Price, 'note' | 'others'>>) =>
  priceWithBenefits('2024-02-20', roubles, 'loan-2024', cite(inSamara('2024-02-20')), beside);
const four = (from: string, roubles: number) =>
  priceWithBenefits(from, roubles, 'all-four', cite(inSamara(from)));
const autumn2024 = (roubles: number) => priceWithBenefits('2024-10-29', roubles, 'trade-in-loan', trims2410);
/** Printed in the dealers' trim list a week after the table that it follows from. */
const lastKnown = (roubles: number, others?: Price['others']) =>
  priceWithBenefits('2025-11-26', roubles, 'full-benefit', cite(trims2025), {
    note: belowImporter,
    also: [table2025],
    ...(others && { others }),
  });

export const comfortPlus: Price[] = [
  listPrice('2023-06-30', 2_340_000, launch, { note: launchEnd }),
  // After the rise of September 2023 the launch price no longer holds, and no other is known until February.
  { basis: 'list', from: '2023-08-29', ...notPublished('money') },
  listPrice('2024-02-20', 2_489_900, sinceThen('2024-02-20')),
  loan(2_239_900, {
    others: [
      other(
        233_990_000,
        { source: 'importer-spring-2024', date: '2024-03-01' },
        text('Пример кредита в условиях импортёра.', 'The example of a loan in the importer’s terms.'),
      ),
    ],
  }),
  priceWithBenefits('2024-04-16', 2_389_900, 'trade-in', cite(inSamara('2024-04-16')), {
    note: text(
      'Машина 2024 года, выгода только 100 000 ₽.',
      'A car of 2024, with a benefit of no more than RUB 100,000.',
    ),
  }),
  priceWithBenefits('2024-08-30', 1_969_900, 'trade-in-loan', cite(inSamara('2024-08-30'))),
  autumn2024(1_919_900),
  priceWithBenefits('2025-03-03', 1_739_900, 'all-four', (value, unit) =>
    agreed(cite(inSamara('2025-03-03'))(value, unit), importerFrom('2025-03-03')),
  ),
  priceWithBenefits('2025-04-18', 1_589_900, 'all-four', samaraFrom('2025-04-18'), { note: lowestOnSite }),
  priceWithBenefits('2025-07-02', 1_739_900, 'all-four', samaraFrom('2025-07-02'), { note: lowestOnSite }),
  lastKnown(1_989_900, [{ value: 233_990_000, ...importerFrom('2025-11-24') }]),
];

export const comfort: Price[] = [
  list('2023-09-13', 2_709_900),
  list('2023-09-15', 2_729_900),
  listPrice('2023-12-03', 2_709_900, sinceThen('2023-12-03')),
  tradeIn('2023-09-13', 2_609_900),
  tradeIn('2023-09-15', 2_629_900),
  tradeIn('2023-12-03', 2_559_900),
  loan(2_409_900, { note: text('На других машинах — 2 459 900 ₽.', 'Other cars were at RUB 2,459,900.') }),
  autumn2024(1_989_900),
  four('2025-03-03', 1_809_900),
  four('2025-04-18', 1_659_900),
  lastKnown(2_209_900),
];

export const elite: Price[] = [
  list('2023-08-29', 2_739_900),
  listPrice('2023-09-11', 2_839_900, sinceThen('2023-09-11')),
  tradeIn('2023-08-29', 2_639_900),
  tradeIn('2023-09-11', 2_739_900),
  tradeIn('2023-12-03', 2_689_900),
  loan(2_589_900),
  autumn2024(2_269_900),
  four('2025-03-03', 2_089_900),
  four('2025-04-18', 1_939_900),
  four('2025-06-26', 1_889_900),
  lastKnown(2_339_900),
];

export const luxury15: Price[] = [
  list('2023-08-29', 2_879_900),
  listPrice('2023-09-11', 2_979_900, sinceThen('2023-09-11')),
  tradeIn('2023-08-29', 2_779_900),
  tradeIn('2023-09-11', 2_879_900),
  tradeIn('2023-12-03', 2_829_900),
  loan(2_679_900),
  autumn2024(2_409_900),
  four('2025-06-16', 2_079_900),
  four('2025-06-20', 2_029_900),
  four('2025-07-02', 1_929_900),
  lastKnown(2_479_900),
];

export const luxury16: Price[] = [
  listPrice('2023-06-30', 3_040_000, launch, { note: launchEnd }),
  list('2023-08-30', 3_089_900),
  listPrice('2023-10-11', 3_189_900, sinceThen('2023-10-11')),
  tradeIn('2023-08-30', 2_989_900),
  tradeIn('2023-10-11', 3_089_900),
  loan(2_889_900),
  autumn2024(2_619_900),
  priceWithBenefits('2024-11-26', 2_489_900, 'trade-in-loan', trims2411),
  four('2025-03-03', 2_309_900),
  four('2025-04-18', 2_159_900),
  four('2025-07-02', 2_009_900),
  lastKnown(2_689_900),
];
