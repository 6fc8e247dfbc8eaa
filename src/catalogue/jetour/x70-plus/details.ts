import { text } from '../../rows';
import { onImporterSite, siteInFull } from '../headline-prices';
import type { ModelDetails } from '../model-details';
import { about } from './about';
import { x70PlusEquipment } from './equipment/table';

/** What of the model loads when somebody asks for it. */
export const x70PlusDetails: ModelDetails = {
  equipment: x70PlusEquipment,
  about,
  headlinePrices: onImporterSite('x70-plus', [
    ['2024-08-16', 2_429_900],
    ['2024-11-19', 2_329_900],
    ['2024-12-20', 2_379_900],
    ['2025-02-14', 2_229_900],
    ['2025-03-17', 2_099_900],
    ['2025-04-02', 2_049_900],
    ['2025-07-01', 1_949_900],
    ['2025-09-03', 2_139_900],
    ['2025-09-05', 2_149_900],
    ['2025-10-02', 2_349_900],
    ['2025-11-01', 2_479_900],
    ['2025-11-10', 2_999_900, siteInFull],
    ['2025-12-26', 2_464_900],
    ['2026-01-01', 2_999_900, siteInFull],
    [
      '2026-02-02',
      2_589_900,
      text(
        'Выгода 410 000 ₽ от прайс-листа Comfort. В таблице дилеров за два дня до того выгоды у X70 Plus не было.',
        'A benefit of RUB 410,000 off the list price of the Comfort. Two days before, the dealers’ table had no benefit for the X70 Plus.',
      ),
    ],
  ]),
};
