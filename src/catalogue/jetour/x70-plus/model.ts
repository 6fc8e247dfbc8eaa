import { text } from '../../rows';
import type { Model } from '../../schema/model';
import { market2026 } from '../citations';
import { comfort, luxury } from '../options';
import { x70PlusDrawing } from './drawing';
import { colours, interiors, rules } from './finishes';
import { offers } from './offers';
import { powertrains, specs } from './specs';

export const x70Plus: Model = {
  id: 'x70-plus',
  brand: 'Jetour',
  name: text('X70 Plus', 'X70 Plus'),
  summary: text(
    'Семейный кроссовер: 4,72 м, пять мест, 190 л.с.',
    'Family crossover: 4.72 m, five seats, 190 hp',
  ),
  trims: [
    {
      ...comfort,
      detail: text(
        'Панорамная крыша, обзор 360°, вентиляция сидений, колёса 18 дюймов',
        'Panoramic roof, 360-degree view, ventilated seats, 18-inch wheels',
      ),
    },
    {
      ...luxury,
      detail: text(
        'Плюс трёхзонный климат, адаптивный круиз, шторки безопасности, 19 дюймов',
        'Adds three-zone climate, adaptive cruise, curtain airbags, 19-inch wheels',
      ),
    },
  ],
  colours,
  interiors,
  powertrains,
  offers,
  specs,
  rules,
  notices: [
    {
      id: 'trim-names-2026',
      text: text(
        'В сентябре 2026 года сводка рынка называла комплектации Comfort и Prestige. Стал ли Luxury называться Prestige, не подтверждено.',
        'In September 2026 a market summary named the trims Comfort and Prestige. Whether Prestige replaced Luxury is not confirmed.',
      ),
      source: 'market-2026-09',
      date: '2026-09-29',
    },
    {
      id: 'paint',
      text: text(
        'Белый и чёрный в листе дилера отмечены как заводская опция. Доплата не опубликована и в цену не входит.',
        'A dealer’s sheet marks white and black as a factory option. The surcharge is not published and not in the price.',
      ),
      source: 'x70-plus-comfort-sheet',
      date: '2025-08-07',
    },
  ],
  benefitCondition: text(
    'Прямая скидка, трейд-ин и кредит. Для отдельных комплектаций цена с выгодами не опубликована.',
    'A direct discount, a trade-in and a loan. No price with benefits is published by trim.',
  ),
  laterRange: {
    low: market2026(309_900_000, 'RUB'),
    high: market2026(339_900_000, 'RUB'),
  },
  drawing: x70PlusDrawing,
};
