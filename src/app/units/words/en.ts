import type { UnitsWords } from './ru';

export const en: UnitsWords = {
  title: 'Units',
  lead: 'The figures of the cars are shown in these; their sources give them in metric units. Running costs are counted in kilometres and litres.',
  kinds: { distance: 'Distance and speed', consumption: 'Fuel consumption', length: 'Dimensions' },
  choices: {
    km: 'kilometres',
    mi: 'miles',
    'l/100 km': 'l/100 km',
    'mpg-uk': 'mpg (UK)',
    'mpg-us': 'mpg (US)',
    mm: 'millimetres',
    in: 'inches',
  },
  names: {
    mi: 'mi',
    mph: 'mph',
    'mpg-uk': 'mpg (UK)',
    'mpg-us': 'mpg (US)',
    in: 'in',
    'kWh/100 mi': 'kWh/100 mi',
  },
};
