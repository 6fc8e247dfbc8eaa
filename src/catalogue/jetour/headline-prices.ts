// The lowest price that was advertised for a model, in roubles as printed.
import { cite, text } from '../rows';
import type { HeadlinePrice } from '../schema/catalogue';
import type { Text } from '../schema/primitives';
import { importerFrom, secondArticle } from './citations';

type Row = readonly [from: string, roubles: number, note?: Text];

/** The "from" prices of the importer's site, each from the day it was first seen. */
export const onImporterSite = (model: string, rows: readonly Row[]): HeadlinePrice[] =>
  rows.map(([from, roubles, note]) => ({
    model,
    from,
    figure: cite(importerFrom(from), 'confirmed')(roubles * 100, 'money', note && { note }),
  }));

/** The article of early 2024 rounds, and does not say that its price is one with benefits. */
export const inArticle = (model: string, roubles: number): HeadlinePrice => ({
  model,
  from: '2024-02',
  figure: cite(secondArticle)(roubles * 100, 'money', {
    note: text(
      'Округлено в статье начала 2024 года. Это цена с выгодами, а не по прайс-листу.',
      'Rounded in an article of early 2024. A price with benefits, not a list price.',
    ),
  }),
});

export const siteInFull = text(
  'Сайт показывал полную цену, без выгод.',
  'The site showed the full price, with no benefit.',
);
