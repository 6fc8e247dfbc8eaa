import type { UnitsWords } from './ru';

export const de: UnitsWords = {
  title: 'Einheiten',
  lead: 'In diesen Einheiten stehen alle Daten; ihre Quellen nennen sie in metrischen.',
  kinds: { distance: 'Strecke und Tempo', consumption: 'Kraftstoffverbrauch', length: 'Maße' },
  choices: {
    km: 'Kilometer',
    mi: 'Meilen',
    'l/100 km': 'l/100 km',
    'mpg-uk': 'mpg (UK)',
    'mpg-us': 'mpg (US)',
    mm: 'Millimeter',
    in: 'Zoll',
  },
  names: {
    mi: 'Meilen',
    mph: 'mph',
    'mpg-uk': 'mpg (UK)',
    'mpg-us': 'mpg (US)',
    in: '″',
    'kWh/100 mi': 'kWh/100 Meilen',
  },
};
