import { text } from '../../../src/catalogue/rows';
import type { Catalogue } from '../../../src/catalogue/schema/catalogue';
import { smallCatalogue } from './catalogue';

const price = (from: string, value: number) => ({
  from,
  value,
  unit: 'money' as const,
  source: 'price-table',
  date: from,
});

/** The small catalogue after a trim, a colour, a model and a row of a trim that is still sold have gone. */
export const thinnedCatalogue: Catalogue = {
  ...smallCatalogue,
  former: {
    options: [
      { step: 'trim', id: 'taxi', name: text('Такси', 'Taxi') },
      { step: 'colour', id: 'yellow', name: text('Жёлтый', 'Yellow') },
      { step: 'model', id: 'van', name: text('Фургон', 'Van') },
    ],
    offers: [
      {
        id: 'city-taxi',
        model: 'city',
        trim: 'taxi',
        engine: 'diesel',
        gearbox: 'auto',
        drive: 'front',
        prices: [price('2024-06-10', 90_000_000), price('2025-02-01', 95_000_000)],
      },
      {
        id: 'city-plus-diesel',
        model: 'city',
        trim: 'plus',
        engine: 'diesel',
        gearbox: 'manual',
        drive: 'front',
        prices: [price('2024-06-10', 125_000_000)],
      },
      {
        id: 'van-one',
        model: 'van',
        trim: 'base',
        engine: 'diesel',
        gearbox: 'auto',
        drive: 'front',
        prices: [price('2024-06-10', 140_000_000)],
      },
    ],
  },
};
