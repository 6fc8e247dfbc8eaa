import { listPrice, text } from '../../../src/catalogue/rows';
import type { Model } from '../../../src/catalogue/schema/model';
import { boxDrawing } from './drawing';
import { brochure, finish, hearsay, option, specsWith } from './rows';

const row = { source: 'price-table', date: '2025-02-01' } as const;

/** A model that shares some values with the City and not others, and of which less is known. */
export const tour: Model = {
  id: 'tour',
  brand: 'Kite',
  name: text('Тур', 'Tour'),
  summary: text('Для дороги', 'For the road'),
  trims: [option('family', 'Семейная', 'Family'), option('sport', 'Спорт', 'Sport')],
  colours: [finish('white', 'Белый', 'White', '#f0f0f0'), finish('green', 'Зелёный', 'Green', '#206040')],
  interiors: [finish('cloth', 'Ткань', 'Cloth', '#303030')],
  powertrains: [
    { engine: 'petrol', gearbox: 'auto', drive: 'front', specs: { power: brochure(120, 'hp') } },
    { engine: 'diesel', gearbox: 'auto', drive: 'all', specs: { power: hearsay(160, 'hp') } },
    { engine: 'hybrid', gearbox: 'auto', drive: 'front', specs: { power: brochure(140, 'hp') } },
  ],
  offers: [
    {
      ...row,
      id: 'tour-family',
      status: 'confirmed',
      trim: 'family',
      engine: 'petrol',
      gearbox: 'auto',
      drive: 'front',
      prices: [listPrice('2024-06-10', 1_400_000, brochure)],
    },
    {
      ...row,
      id: 'tour-sport',
      status: 'unconfirmed',
      trim: 'sport',
      engine: 'diesel',
      gearbox: 'auto',
      drive: 'all',
      prices: [listPrice('2025-02-01', 1_900_000, brochure)],
    },
    {
      ...row,
      id: 'tour-hybrid',
      status: 'confirmed',
      trim: 'family',
      engine: 'hybrid',
      gearbox: 'auto',
      drive: 'front',
      prices: [listPrice('2025-02-01', 1_600_000, brochure)],
    },
  ],
  specs: specsWith({
    length: brochure(4600, 'mm'),
    width: hearsay(1900, 'mm', { note: text('Измерено на фото.', 'Measured on a photograph.') }),
    height: brochure(1700, 'mm'),
    wheelbase: brochure(2800, 'mm'),
    clearance: brochure(200, 'mm'),
  }),
  rules: [],
  notices: [
    {
      id: 'drive',
      text: text('Спросите дилера о приводе.', 'Ask a dealer about the drive.'),
      source: 'forum',
      date: '2025-03',
    },
  ],
  laterRange: { low: hearsay(145_000_000, 'money'), high: hearsay(200_000_000, 'money') },
  drawing: boxDrawing,
};
