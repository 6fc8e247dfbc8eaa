import { cite, text } from '../../rows';
import type { Model } from '../../schema/model';
import { market, secondArticle, t2Offer } from '../citations';
import { t2PassDrawing } from './drawing';
import { colours, interiors, rules } from './finishes';
import { offers } from './offers';
import { powertrains, specs } from './specs';

const ofT2 = text('Данные Jetour T2.', 'A figure of the Jetour T2.');

export const t2Pass: Model = {
  id: 't2-pass',
  brand: 'Jetour',
  name: text('T2 Pass', 'T2 Pass'),
  alsoCalled: ['Т2 Пасс', 'Т2', 'Джетур'],
  summary: text(
    'Рослый и прямоугольный: 4,79 м, до 1\u00A0494 л багажа',
    'Tall and boxy: 4.79 m long, up to 1,494 l of luggage',
  ),
  trims: [
    {
      id: 'voyage',
      name: text('Voyage', 'Voyage'),
      detail: text(
        'Панорамная крыша, двухзонный климат, экран 15,6 дюйма',
        'Panoramic roof, two-zone climate, 15.6-inch screen',
      ),
    },
    {
      id: 'expedition',
      name: text('Expedition', 'Expedition'),
      detail: text(
        'Плюс люк, вентиляция сидений, противотуманные фары, колёса 20 дюймов',
        'Adds an opening roof, ventilated seats, fog lamps, 20-inch wheels',
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
      id: 'drive',
      text: text(
        'Передний привод не подтверждён: он взят из задания этого проекта, а в документах Jetour у T2 привод полный. Уточните у дилера до заказа.',
        'Front-wheel drive is not confirmed: it is this project’s brief, and Jetour’s own papers give the T2 all-wheel drive. Ask a dealer before ordering.',
      ),
      ...t2Offer,
    },
    {
      id: 'identity',
      text: text(
        'Название «T2 Pass» известно из одной статьи 2024 года. Комплектации и размеры в ней те же, что у Jetour T2, поэтому двигатель, коробка и остальное взяты из его данных.',
        'The name T2 Pass is known from one article of 2024. Its trims and sizes are those of the Jetour T2, so the engine, the gearbox and the rest are taken from that car.',
      ),
      ...secondArticle,
    },
    {
      id: 'paint',
      text: text(
        'Цвет у T2 за доплату: так отмечено в листе каждой найденной машины. В июле 2026 года «премиальные» цвета стоили на 50 000 ₽ дороже. Какие именно, неизвестно, поэтому доплаты в цене нет.',
        'Paint costs extra on a T2: every car’s sheet that was found says so. In July 2026 “premium” colours cost RUB 50,000 more. Which ones is not known, so the price has no surcharge.',
      ),
      source: 't2-review-2026-07',
      date: '2026-07',
    },
  ],
  laterRange: {
    low: cite(market)(415_900_000, 'money', { note: ofT2 }),
    high: cite(market)(464_900_000, 'money', {
      note: text(
        'Данные Jetour T2: источник приводит его целиком с восьмиступенчатым автоматом и полным приводом.',
        'Figures of the Jetour T2: the source lists all of it with an eight-speed automatic and all-wheel drive.',
      ),
    }),
  },
  drawing: t2PassDrawing,
};
