import type { UnitChoices, UnitNames } from '../../../i18n/measures';
import { russianForm } from '../../../i18n/russian-form';

interface UnitsWords {
  readonly title: string;
  readonly lead: string;
  readonly kinds: Readonly<Record<keyof UnitChoices, string>>;
  readonly choices: Readonly<Record<UnitChoices[keyof UnitChoices], string>>;
  /** What the units are called beside a number. */
  readonly names: UnitNames;
}

export const ru: UnitsWords = {
  title: 'Единицы измерения',
  lead: 'В этих единицах показаны все данные; источники приводят их в метрических.',
  kinds: { distance: 'Расстояние и скорость', consumption: 'Расход топлива', length: 'Размеры' },
  choices: {
    km: 'километры',
    mi: 'мили',
    'l/100 km': 'л/100 км',
    'mpg-uk': 'миль на галлон (брит.)',
    'mpg-us': 'миль на галлон (США)',
    mm: 'миллиметры',
    in: 'дюймы',
  },
  names: {
    mi: (miles) => russianForm(miles, 'миля', 'мили', 'миль'),
    mph: 'миль/ч',
    'mpg-uk': 'миль/гал. (брит.)',
    'mpg-us': 'миль/гал. (США)',
    in: '″',
    'kWh/100 mi': 'кВт·ч/100 миль',
  },
};

export type { UnitsWords };
