import { cite, text } from '../../rows';
import type { Model } from '../../schema/model';
import { dashingSheets, market } from '../citations';
import { comfort, luxury } from '../options';
import { dashingDrawing } from './drawing';
import { colours, interiors, rules } from './finishes';
import { offers } from './offers';
import { powertrains, specs } from './specs';

const withAllWheelDrive = text(
  'Верхняя граница — у полноприводных версий, которых в этом каталоге нет.',
  'The upper end belongs to the all-wheel-drive versions, which this catalogue does not hold.',
);

export const dashing: Model = {
  id: 'dashing',
  brand: 'Jetour',
  name: text('Dashing', 'Dashing'),
  alsoCalled: ['Дашинг', 'Дэшинг', 'Джетур'],
  summary: text(
    'Компактный кроссовер: 4,59 м, пять мест, механика или робот',
    'Compact crossover: 4.59 m, five seats, manual or dual-clutch',
  ),
  trims: [
    {
      id: 'comfort-plus',
      name: text('Comfort Plus', 'Comfort Plus'),
      detail: text('Начальная, несмотря на название', 'The entry trim, in spite of its name'),
    },
    {
      ...comfort,
      detail: text(
        'Обогрев лобового стекла и руля, экран 12,8 дюйма',
        'Heated windscreen and wheel, 12.8-inch screen',
      ),
    },
    {
      id: 'elite',
      name: text('Elite', 'Elite'),
      detail: text(
        'Плюс панорамная крыша, электропривод багажника, вентиляция сидений',
        'Adds a panoramic roof, a power tailgate, ventilated seats',
      ),
    },
    {
      ...luxury,
      detail: text(
        'Плюс шторки безопасности, контроль слепых зон, подогрев сзади',
        'Adds curtain airbags, blind-spot warning, heated rear seats',
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
      id: 'autumn-2026-range',
      text: text(
        'В сентябре 2026 года сводка рынка называла только 1.5T с роботом и полноприводный 1.6T с автоматом. Есть ли ещё механика и 1.6T с 7-ступенчатым роботом, спросите у дилера.',
        'In September 2026 a market summary listed only the 1.5T dual-clutch and an all-wheel-drive 1.6T automatic. Ask a dealer whether the manual and the 1.6T with the 7-speed are still on sale.',
      ),
      ...market,
    },
    {
      id: 'paint',
      text: text(
        'Цена по прайс-листу одна для всех цветов. Один из дилеров отмечает цвет как заводскую опцию, но сумму не называет.',
        'The list price is the same in every colour. One dealer marks the colour as a factory option, but names no amount.',
      ),
      ...dashingSheets,
    },
  ],
  laterRange: {
    low: cite(market)(275_990_000, 'money', {
      note: text('1.5T с роботом.', 'The 1.5T with the dual-clutch gearbox.'),
    }),
    high: cite(market)(384_990_000, 'money', { note: withAllWheelDrive }),
    benefits: {
      low: cite(market)(9_000_000, 'money'),
      high: cite(market)(20_000_000, 'money', {
        note: text(
          'Машины 2025 года с этими выгодами предлагали от 2 510 000 ₽.',
          'Cars of 2025 were offered from RUB 2,510,000 with them.',
        ),
      }),
    },
  },
  drawing: dashingDrawing,
};
