// The lowest price that was advertised for each model, in roubles as printed.
import { cite, text } from '../rows';
import type { HeadlinePrice } from '../schema/catalogue';
import type { Text } from '../schema/primitives';

type Row = readonly [from: string, roubles: number, note?: Text];

const advertised = (model: string, source: string, rows: readonly Row[]): HeadlinePrice[] =>
  rows.map(([from, roubles, note]) => ({
    model,
    from,
    figure: cite(source, from)(roubles * 100, 'RUB', note),
  }));

/** The two articles of early 2024 round, and do not say that their price is one with benefits. */
const aboutIn2024 = (model: string, roubles: number): HeadlinePrice => ({
  model,
  from: '2024',
  figure: cite('article-t2-pass', '2024', 'unconfirmed')(
    roubles * 100,
    'RUB',
    text(
      'Округлено в статье начала 2024 года; цена с выгодами, не по прайс-листу.',
      'Rounded in an article of early 2024; a price with benefits, not a list price.',
    ),
  ),
});

const full = text(
  'Сайт показывал полную цену, без выгод.',
  'The site showed the full price, with no benefit.',
);

export const headlinePrices = [
  aboutIn2024('dashing', 2_100_000),
  ...advertised('dashing', 'importer-site-prices', [
    ['2024-08-16', 1_919_900],
    ['2024-10-08', 1_989_900],
    ['2024-11-19', 1_919_900],
    ['2025-03-03', 1_739_900],
    ['2025-09-03', 1_829_900],
    ['2025-09-05', 1_889_900],
    ['2025-10-02', 1_939_900],
    ['2025-11-01', 1_989_900],
    ['2025-11-24', 2_339_900],
    ['2026-01-01', 2_489_900, full],
    ['2026-02-02', 2_039_900],
  ]),
  ...advertised('x70-plus', 'importer-site-prices-samara', [
    ['2024-09-03', 2_429_900],
    ['2024-11-25', 2_329_900],
    ['2024-12-20', 2_379_900],
    ['2025-02-14', 2_229_900],
    ['2025-03-17', 2_099_900],
    ['2025-04-01', 2_049_900],
    ['2025-05-05', 1_949_900],
    ['2025-09-03', 2_139_900],
    ['2025-10-02', 2_349_900],
    ['2025-11-01', 2_479_900],
    ['2025-11-10', 2_999_900, full],
    ['2025-12-26', 2_464_900],
    ['2026-01-01', 2_999_900, full],
    ['2026-02-02', 2_589_900],
  ]),
  aboutIn2024('t2-pass', 3_700_000),
  ...advertised('t2-pass', 'importer-site-prices-samara', [
    ['2024-09-03', 3_659_000],
    ['2024-10-02', 3_859_000],
    ['2024-12-07', 3_639_000],
    ['2025-03-17', 3_359_000],
    ['2025-04-22', 3_159_000],
    ['2025-07-02', 3_109_000],
    ['2025-07-19', 3_159_000],
    ['2025-09-03', 3_379_000],
    ['2025-09-05', 3_459_000],
    ['2025-10-02', 3_529_000],
    ['2025-11-01', 3_659_000],
    ['2026-01-01', 3_959_000, full],
    ['2026-02-02', 3_699_000],
  ]),
] satisfies HeadlinePrice[];
