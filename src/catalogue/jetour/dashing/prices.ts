// Every dated price of the Dashing that is known, in roubles as printed.
import { cite, listPrice, priceWithBenefits, text } from '../../rows';
import type { Price } from '../../schema/model';
import { notPublished, priceTable2026, stockSamara, stockSamara2023 } from '../citations';

const launchReport = cite('launch-report', '2023-06-30', 'unconfirmed');
const trims2410 = cite('dealer-trims-2024-10', '2024-10-29');
const trims2411 = cite('dealer-trims-2024-11', '2024-11-26');
const trims2512 = cite('dealer-trims-2025-12', '2025-12-03');
const siteFrom = cite('importer-site-prices-samara', '2025-07-02', 'unconfirmed');

const unchanged = text(
  'Во всех найденных данных дилеров до этой даты цена не менялась.',
  'Unchanged in every dealer record found up to that date.',
);
const launchEnd = text(
  'Приблизительно: известны только нижняя и верхняя цены на старте продаж.',
  'Approximate: only the lowest and the highest price at the launch are known.',
);
const lowestOnSite = text(
  'Цена «от» на сайте; считаем, что она относится к этой, самой доступной, версии.',
  'The “from” price of the site; we take it to be for this version, the cheapest.',
);
const inBothTables = text(
  'Выгода 500 000 ₽ стоит в таблицах дилеров от 26 ноября 2025 и 30 января 2026 года, но 1 января сайт импортёра показывал полную цену.',
  'The dealers’ tables of 26 November 2025 and 30 January 2026 have the benefit of RUB 500,000, yet on 1 January the importer’s site showed the full price.',
);

const benefits = (from: string, roubles: number, note?: Parameters<typeof priceWithBenefits>[3]) =>
  priceWithBenefits(from, roubles, stockSamara(from), note);
const lastKnown = (roubles: number) => priceWithBenefits('2025-11-26', roubles, trims2512, inBothTables);

export const comfortPlus: Price[] = [
  listPrice('2023-06-30', 2_340_000, launchReport, launchEnd),
  // After the rise of September 2023 the launch price no longer holds, and no other is known until February.
  { basis: 'list', from: '2023-08-29', ...notPublished('RUB') },
  listPrice('2024-02-20', 2_489_900, priceTable2026, unchanged),
  benefits('2024-02-20', 2_239_900),
  priceWithBenefits('2024-10-29', 1_919_900, trims2410),
  benefits('2025-03-03', 1_739_900),
  priceWithBenefits('2025-04-18', 1_589_900, siteFrom, lowestOnSite),
  priceWithBenefits('2025-07-02', 1_739_900, siteFrom, lowestOnSite),
  lastKnown(1_989_900),
];

export const comfort: Price[] = [
  listPrice('2023-09-13', 2_709_900, stockSamara2023('2023-09-13')),
  listPrice('2023-09-15', 2_729_900, stockSamara2023('2023-09-15')),
  listPrice('2023-12-03', 2_709_900, priceTable2026, unchanged),
  benefits(
    '2024-02-20',
    2_409_900,
    text('На других машинах — 2 459 900 ₽.', 'Other cars were at RUB 2,459,900.'),
  ),
  priceWithBenefits('2024-10-29', 1_989_900, trims2410),
  benefits('2025-03-03', 1_809_900),
  benefits('2025-04-18', 1_659_900),
  lastKnown(2_209_900),
];

export const elite: Price[] = [
  listPrice('2023-08-29', 2_739_900, stockSamara2023('2023-08-29')),
  listPrice('2023-09-11', 2_839_900, priceTable2026, unchanged),
  benefits('2024-02-20', 2_589_900),
  priceWithBenefits('2024-10-29', 2_269_900, trims2410),
  benefits('2025-03-03', 2_089_900),
  benefits('2025-04-18', 1_939_900),
  benefits('2025-06-26', 1_889_900),
  lastKnown(2_339_900),
];

export const luxury15: Price[] = [
  listPrice('2023-08-29', 2_879_900, stockSamara2023('2023-08-29')),
  listPrice('2023-09-11', 2_979_900, priceTable2026, unchanged),
  benefits('2024-02-20', 2_679_900),
  priceWithBenefits('2024-10-29', 2_409_900, trims2410),
  benefits('2025-04-18', 1_939_900, text('За машину 2023 года выпуска.', 'For a car built in 2023.')),
  benefits('2025-07-02', 1_929_900),
  lastKnown(2_479_900),
];

export const luxury16: Price[] = [
  listPrice('2023-06-30', 3_040_000, launchReport, launchEnd),
  listPrice('2023-08-29', 3_089_900, stockSamara2023('2023-08-29')),
  listPrice('2023-10-11', 3_189_900, priceTable2026, unchanged),
  benefits('2024-02-20', 2_889_900),
  priceWithBenefits('2024-10-29', 2_619_900, trims2410),
  priceWithBenefits('2024-11-26', 2_489_900, trims2411),
  benefits('2025-03-03', 2_309_900),
  benefits('2025-04-18', 2_159_900),
  benefits('2025-07-02', 2_009_900),
  lastKnown(2_689_900),
];
