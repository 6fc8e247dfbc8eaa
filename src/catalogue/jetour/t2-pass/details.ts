import { text } from '../../rows';
import { inArticle, onImporterSite, siteInFull } from '../headline-prices';
import type { ModelDetails } from '../model-details';
import { about } from './about';
import { t2PassEquipment } from './equipment/table';

/** What of the model loads when somebody asks for it. The prices are those of the Jetour T2. */
export const t2PassDetails: ModelDetails = {
  equipment: t2PassEquipment,
  about,
  headlinePrices: [
    inArticle('t2-pass', 3_700_000),
    ...onImporterSite('t2-pass', [
      ['2024-08-16', 3_659_000],
      ['2024-10-02', 3_859_000],
      ['2024-12-07', 3_639_000],
      ['2025-03-17', 3_359_000],
      ['2025-07-01', 3_159_000],
      ['2025-09-03', 3_379_000],
      ['2025-09-05', 3_459_000],
      ['2025-10-02', 3_529_000],
      ['2025-11-01', 3_659_000],
      ['2026-01-01', 3_959_000, siteInFull],
      [
        '2026-02-02',
        3_699_000,
        text(
          'Цена Jetour T2, на 40 000 ₽ выше, чем Voyage в таблице дилеров (3 659 000 ₽). Почему, не объяснялось.',
          'A price of the Jetour T2, RUB 40,000 above the Voyage in the dealers’ table (3,659,000). Why was not explained.',
        ),
      ],
    ]),
  ],
};
