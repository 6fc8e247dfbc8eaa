import { cite, text } from '../../rows';
import type { Model } from '../../schema/model';
import { market } from '../citations';
import { comfort, luxury } from '../options';
import { x70PlusDrawing } from './drawing';
import { colours, interiors, rules } from './finishes';
import { offers } from './offers';
import { powertrains, specs } from './specs';

export const x70Plus: Model = {
  id: 'x70-plus',
  brand: 'Jetour',
  name: text('X70 Plus', 'X70 Plus'),
  alsoCalled: ['Х70 Плюс', 'Икс 70', 'Джетур'],
  summary: text(
    'Семейный кроссовер: 4,72 м, пять мест, 190\u00A0л.\u00A0с.',
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
      ...market,
    },
    {
      id: 'paint',
      text: text(
        'Белый и чёрный в листах дилера отмечены как заводская опция. Сумму доплаты называет дилер, в цене её здесь нет. О других цветах ничего не сказано.',
        'A dealer’s sheets mark white and black as a factory option. What they cost is for the dealer to say, and not in the price here. Of the other colours nothing is said.',
      ),
      source: 'x70-plus-comfort-sheet',
      date: '2025-08-07',
    },
  ],
  laterRange: {
    low: cite(market)(309_900_000, 'money'),
    high: cite(market)(339_900_000, 'money'),
    benefits: { low: cite(market)(20_000_000, 'money'), high: cite(market)(25_000_000, 'money') },
  },
  drawing: x70PlusDrawing,
};
