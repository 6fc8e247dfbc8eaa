// The lowest price that was advertised for a model, in roubles as printed.
import { cite, text } from '../rows';
import type { HeadlinePrice } from '../schema/catalogue';
import type { Text } from '../schema/primitives';

type Row = readonly [from: string, roubles: number, note?: Text];

export const advertised = (model: string, source: string, rows: readonly Row[]): HeadlinePrice[] =>
  rows.map(([from, roubles, note]) => ({
    model,
    from,
    figure: cite(source, from)(roubles * 100, 'RUB', note),
  }));

/** The two articles of early 2024 round, and do not say that their price is one with benefits. */
export const aboutIn2024 = (model: string, roubles: number): HeadlinePrice => ({
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

export const siteInFull = text(
  'Сайт показывал полную цену, без выгод.',
  'The site showed the full price, with no benefit.',
);
