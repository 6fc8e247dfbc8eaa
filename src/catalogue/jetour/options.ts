// What the models have in common. An id means the same in all of them, because links hold it.
import { text } from '../rows';
import type { Gearbox, Option } from '../schema/option';

export const engines: Option[] = [
  { id: '1.5t', name: text('1.5T', '1.5T'), detail: text('1,5 л, бензин, турбо', '1.5-litre turbo petrol') },
  { id: '1.6t', name: text('1.6T', '1.6T'), detail: text('1,6 л, бензин, турбо', '1.6-litre turbo petrol') },
  { id: '2.0t', name: text('2.0T', '2.0T'), detail: text('2,0 л, бензин, турбо', '2.0-litre turbo petrol') },
];

/** To a buyer whoever shifts for them is an automatic. */
const robot = ['автомат', 'робот', 'АКПП', 'РКПП', 'automatic', 'automated', 'DSG'];

export const gearboxes: Gearbox[] = [
  {
    id: '6mt',
    name: text('6-ступенчатая механика', '6-speed manual'),
    detail: text('6MT', '6MT'),
    alsoCalled: ['МКПП', 'ручная', 'manual', 'MT'],
    shifts: 'by-hand',
  },
  {
    id: '6dct',
    name: text('6-ступенчатый робот', '6-speed dual-clutch'),
    detail: text('6DCT, два сцепления', '6DCT'),
    alsoCalled: robot,
    shifts: 'by-itself',
  },
  {
    id: '7dct',
    name: text('7-ступенчатый робот', '7-speed dual-clutch'),
    detail: text('7DCT, два сцепления', '7DCT'),
    alsoCalled: robot,
    shifts: 'by-itself',
  },
];

export const drives: Option[] = [
  { id: 'fwd', name: text('Передний привод', 'Front-wheel drive'), alsoCalled: ['FWD', 'моноприводный'] },
];

// Trim names stand as Jetour Russia prints them, in Latin letters.
export const comfort: Option = { id: 'comfort', name: text('Comfort', 'Comfort') };
export const luxury: Option = { id: 'luxury', name: text('Luxury', 'Luxury') };

/** How a colour for the screen was come by. */
export const fromPicture = text(
  'Средний цвет картинки-образца на сайте дилера, не код краски.',
  'The middle colour of the swatch picture on the dealer’s site, not a paint code.',
);

// Paints of one name are not of one colour: each model has its own swatch.
export const galacticBlack: Option = {
  id: 'galactic-black',
  name: text('Галактический чёрный', 'Galactic black'),
};
export const silkRed: Option = { id: 'silk-red', name: text('Шёлковый красный', 'Silk red') };
export const ghostGrey: Option = { id: 'ghost-grey', name: text('Призрачный серый', 'Ghost grey') };
export const lightGrey: Option = { id: 'light-grey', name: text('Светло-серый', 'Light grey') };

export const blackAndRed = {
  id: 'black-red',
  name: text('Чёрный с красным', 'Black and red'),
  hex: '#8c1f24',
};
