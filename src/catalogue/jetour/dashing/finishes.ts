// Body colours and interiors of the Dashing.
import { rule, text } from '../../rows';
import type { Finish, Rule } from '../../schema/model';
import { dealerModels, stockKrasnodar } from '../citations';
import { blackAndRed, galacticBlack, ghostGrey, lightGrey, silkRed } from '../options';

/** `hex` is the colour of the dealer's swatch picture: for the screen, not a paint code. */
const painted = <Colour extends { hex: string }>(colour: Colour) => ({
  ...colour,
  figure: dealerModels(colour.hex, 'hex'),
});

export const colours: Finish[] = [
  painted({ id: 'moon-white', name: text('Лунный белый', 'Moon white'), hex: '#e5e5e5' }),
  painted(galacticBlack),
  painted(silkRed),
  painted({ id: 'vanilla-blue', name: text('Ванильный голубой', 'Vanilla blue'), hex: '#405992' }),
  painted(ghostGrey),
  painted({ id: 'emerald-green', name: text('Изумрудно-зелёный', 'Emerald green'), hex: '#38686f' }),
  painted(lightGrey),
];

export const interiors: Finish[] = [
  {
    ...blackAndRed,
    figure: stockKrasnodar('2025-08-15')(
      text('Чёрно-красные сиденья и передняя панель', 'Black and red seats and dashboard'),
      'text',
      text(
        'Чёрный потолок в карточках дилера отмечен как заводская опция, цена не названа.',
        'The dealer’s cards mark the black headliner as a factory option, without a price.',
      ),
    ),
  },
  {
    id: 'white',
    name: text('Белый', 'White'),
    hex: '#e2e0da',
    figure: stockKrasnodar('2025-08-15')(
      text('Светлый салон', 'Light interior'),
      'text',
      text(
        'В Беларуси серо-белый салон есть и у Luxury 1.5T; в 2023 году в Самаре продавали светлые Elite и Luxury 1.6T.',
        'In Belarus the Luxury 1.5T has it too, in grey and white; in 2023 Samara had an Elite and a Luxury 1.6T in light trim.',
      ),
    ),
  },
];

export const rules: Rule[] = [
  rule(
    'white-interior-engine',
    [{ interior: ['white'] }, { engine: ['1.6t'] }],
    text(
      'Белый салон в России встречается только у Luxury 1.6T.',
      'In Russia the white interior is documented only on the Luxury 1.6T.',
    ),
    { source: 'stock-krasnodar', date: '2025-08-15', status: 'confirmed' },
  ),
  rule(
    'white-interior-colour',
    [{ interior: ['white'] }, { colour: ['emerald-green', 'silk-red'] }],
    text(
      'Белый салон встречается только с зелёным или красным кузовом.',
      'The white interior is documented only with a green or a red body.',
    ),
    { source: 'stock-krasnodar', date: '2025-08-15', status: 'confirmed' },
  ),
];
