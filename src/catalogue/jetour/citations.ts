// The sources that figures of the Jetour catalogue are cited from. `sources.ts` says what each of them is.
import { cite, nowhere, text } from '../rows';

/** Looked for in public sources, and not found. */
export const notPublished = nowhere('search', '2026-11-21');

export const priceTable2026 = cite('price-table-2026-01', '2026-01-30');
export const dealerModels = cite('dealer-models', '2026-02-06');
export const dealerTrims2025 = cite('dealer-trims-2025-01', '2025-01-28');
export const brochureBelarus = cite('brochure-belarus', '2023-08-29');
export const stockSamara2023 = (date: string) => cite('stock-samara-2023', date);
export const stockSamara = (date: string) => cite('stock-samara', date);
export const stockKrasnodar = (date: string) => cite('stock-krasnodar', date);

/** A third party's copy of the importer's model pages: useful, but nobody checked it. */
export const importerCopy = cite('importer-copy', '2024', 'unconfirmed');
/** A third party's table of the market: the only one for autumn 2026. */
export const market2026 = cite('market-2026-09', '2026-09-29', 'unconfirmed');

/** The terms are the same for every Jetour sold in Russia. */
export const warranty = cite('warranty-terms', '2025-08-28')(
  text('5 лет или 150 000 км', '5 years or 150,000 km'),
  'text',
  text(
    '3 года или 100 000 км основной гарантии и ещё 2 года или 50 000 км технической поддержки.',
    'A main warranty of 3 years or 100,000 km, then 2 years or 50,000 km of technical support.',
  ),
);
