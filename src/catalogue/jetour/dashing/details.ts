import { text } from '../../rows';
import { inArticle, onImporterSite, siteInFull } from '../headline-prices';
import type { ModelDetails } from '../model-details';
import { about } from './about';
import { dashingEquipment } from './equipment/table';

/** What of the model loads when somebody asks for it. */
export const dashingDetails: ModelDetails = {
  equipment: dashingEquipment,
  about,
  headlinePrices: [
    inArticle('dashing', 2_100_000),
    ...onImporterSite('dashing', [
      ['2024-08-16', 1_919_900],
      ['2024-10-08', 1_989_900],
      ['2024-11-19', 1_919_900],
      ['2025-03-03', 1_739_900],
      ['2025-09-03', 1_829_900],
      ['2025-09-05', 1_889_900],
      ['2025-10-02', 1_939_900],
      ['2025-11-01', 1_989_900],
      [
        '2025-11-24',
        2_339_900,
        text(
          'Таблица дилеров от 26 ноября давала самой доступной версии выгоду 500 000 ₽, то есть 1 989 900 ₽. Импортёр считал только 150 000 ₽.',
          'The dealers’ table of 26 November gave the cheapest version a benefit of RUB 500,000: 1,989,900. The importer counted no more than 150,000.',
        ),
      ],
      ['2026-01-01', 2_489_900, siteInFull],
      [
        '2026-02-02',
        2_039_900,
        text(
          'На 50 000 ₽ выше, чем у дилеров (1 989 900 ₽). Столько же дилеры прежде давали за полис КАСКО; входит ли он здесь, импортёр не пишет.',
          'RUB 50,000 above the dealers’ 1,989,900. The dealers used to give as much for a CASCO policy; whether it counts here the importer does not say.',
        ),
      ],
    ]),
  ],
};
