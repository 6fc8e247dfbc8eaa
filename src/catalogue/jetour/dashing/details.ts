import { aboutIn2024, advertised, siteInFull } from '../headline-prices';
import type { ModelDetails } from '../model-details';
import { dashingEquipment } from './equipment';

/** What of the model loads when somebody asks for it. */
export const dashingDetails: ModelDetails = {
  equipment: dashingEquipment,
  headlinePrices: [
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
      ['2026-01-01', 2_489_900, siteInFull],
      ['2026-02-02', 2_039_900],
    ]),
  ],
};
