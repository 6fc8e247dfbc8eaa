import { listPrice, text } from '../../../src/catalogue/rows';
import type { Model } from '../../../src/catalogue/schema/model';
import { boxDrawing } from './drawing';
import { brochure, finish, option, specsWith } from './rows';

/** A model with nothing to choose, and with a width that nobody published. */
export const mini: Model = {
  id: 'mini',
  brand: 'Kite',
  name: text('Мини', 'Mini'),
  summary: text('Для двора', 'For the yard'),
  trims: [option('one', 'Единственная', 'One')],
  colours: [finish('white', 'Белый', 'White', '#f0f0f0')],
  interiors: [finish('cloth', 'Ткань', 'Cloth', '#303030')],
  powertrains: [
    { engine: 'petrol', gearbox: 'manual', drive: 'front', specs: { power: brochure(60, 'hp') } },
  ],
  offers: [
    {
      id: 'mini-one',
      trim: 'one',
      engine: 'petrol',
      gearbox: 'manual',
      drive: 'front',
      status: 'confirmed',
      source: 'price-table',
      date: '2024-06-10',
      prices: [listPrice('2024-06-10', 900_000, brochure)],
    },
  ],
  specs: specsWith({ length: brochure(3500, 'mm'), height: brochure(1500, 'mm') }),
  rules: [],
  notices: [],
  drawing: boxDrawing,
};
