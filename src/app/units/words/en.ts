import type { UnitsWords } from './ru';

export const en: UnitsWords = {
  title: 'Units',
  lead: 'All figures are shown in these; their sources give them in metric units.',
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
