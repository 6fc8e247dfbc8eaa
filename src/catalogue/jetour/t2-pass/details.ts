import { aboutIn2024, advertised, siteInFull } from '../headline-prices';
import type { ModelDetails } from '../model-details';
import { t2PassEquipment } from './equipment';

/** What of the model loads when somebody asks for it. */
export const t2PassDetails: ModelDetails = {
  equipment: t2PassEquipment,
  headlinePrices: [
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
      ['2026-01-01', 3_959_000, siteInFull],
      ['2026-02-02', 3_699_000],
    ]),
  ],
};
