// What the Jetour catalogue is cited from, each with its day. `sources/` says what each of them is.
import { cite, nowhere, text } from '../rows';
import type { Citation } from '../schema/figure';

const on =
  (prefix: string) =>
  (day: string): Citation => ({ source: `${prefix}-${day}`, date: day });

/** Two dealers' stock lists of a day. */
export const inSamara = on('samara');
export const inKrasnodar = on('krasnodar');
/** The "from" prices that the importer's site showed since a day. */
export const importerFrom = on('importer-from');

export const table2025: Citation = { source: 'price-table-2025-11', date: '2025-11-26' };
export const table2026: Citation = { source: 'price-table-2026-01', date: '2026-01-30' };
export const trims2025: Citation = { source: 'dealer-trims-2025-12', date: '2025-12-03' };
export const samaraTrims: Citation = { source: 'dealer-trims-2025-01', date: '2025-01-28' };
export const models2026: Citation = { source: 'dealer-models', date: '2026-02-06' };
export const belarus: Citation = { source: 'brochure-belarus', date: '2023-08-29' };
export const dashingSheets: Citation = { source: 'dashing-sheets', date: '2025-08-15' };
export const benefits2025: Citation = { source: 'benefits-2025', date: '2025-05-01' };
/** A third party's copy of the importer's model pages: useful, but nobody can open it. */
export const copy2024: Citation = { source: 'importer-copy', date: '2024' };
/** A third party's table of the market: the only one for autumn 2026. */
export const market: Citation = { source: 'market-2026-09', date: '2026-09-29' };
export const orders2026: Citation = { source: 'orders-2026-09', date: '2026-09' };
export const firstArticle: Citation = { source: 'article-plans', date: '2023' };
export const secondArticle: Citation = { source: 'article-avtotor', date: '2024-02' };
export const ministry: Citation = { source: 'avtotor-2025-12', date: '2025-12-02' };
export const ministryToo: Citation = { source: 'avtotor-2025-12-gazeta', date: '2025-12-02' };
export const brief: Citation = { source: 'brief', date: '2026-11' };
export const t2Offer: Citation = { source: 'importer-t2-offer', date: '2024-11-25' };

/** Looked for in public sources, and not found. */
export const notPublished = nowhere({ source: 'search', date: '2026-11-23' });

/** Left empty in the dealers' price table. */
export const nowhereOnTable = nowhere(table2025);

/** The terms are the same for every Jetour sold in Russia. */
export const warranty = cite({ source: 'warranty-terms', date: '2025-08-28' })(
  text('3 года или 100 000 км', '3 years or 100,000 km'),
  'text',
  {
    note: text(
      'Затем 2 года или 50 000 км технической поддержки: у неё свои условия, это не гарантия. Дилеры складывают оба срока и пишут «5 лет или 150 000 км».',
      'Then 2 years or 50,000 km of technical support: it has terms of its own and is not warranty. Dealers add the two up to “5 years or 150,000 km”.',
    ),
    others: [
      {
        value: text(
          '3 года или 100 000 км; краска 3 года, кузов 6 лет',
          '3 years or 100,000 km; paint 3 years, body 6 years',
        ),
        source: 'warranty-bars',
        date: '2025-01-16',
      },
    ],
  },
);
