// Body colours and interiors of the Dashing.
import { agreed, cite, rule, text } from '../../rows';
import type { Rule } from '../../schema/extra';
import type { Finish, Option } from '../../schema/option';
import { belarus, dashingSheets, models2026 } from '../citations';
import { blackAndRed, fromPicture, galacticBlack, ghostGrey, lightGrey, silkRed } from '../options';

const swatch = cite({ source: 'dashing-swatches', date: '2025-08-28' });

/** `hex` is the middle colour of the dealer's swatch picture: for the screen, not a paint code. */
const painted = (option: Option, hex: string): Finish => ({
  ...option,
  hex,
  figure: swatch(hex, 'hex', { also: [models2026], note: fromPicture }),
});

/** The first landing page of a dealer, June 2023, calls the white, black, red, blue and grey of that year metallic. */
const metallic = (option: Option, hex: string): Finish => ({ ...painted(option, hex), coat: 'metallic' });

export const colours: Finish[] = [
  metallic({ id: 'moon-white', name: text('Лунный белый', 'Moon white') }, '#e5e5e5'),
  metallic(galacticBlack, '#161616'),
  metallic(silkRed, '#d7132b'),
  metallic({ id: 'vanilla-blue', name: text('Ванильный голубой', 'Vanilla blue') }, '#405992'),
  metallic(ghostGrey, '#515867'),
  painted({ id: 'emerald-green', name: text('Изумрудно-зелёный', 'Emerald green') }, '#38686f'),
  painted(lightGrey, '#bbc1ca'),
];

export const interiors: Finish[] = [
  {
    ...blackAndRed,
    figure: agreed(
      cite(dashingSheets)(
        text('Чёрно-красные сиденья и передняя панель', 'Black and red seats and dashboard'),
        'text',
        {
          note: text(
            'Чёрный потолок в карточках дилера отмечен как заводская опция, цена не названа.',
            'The dealer’s cards mark the black headliner as a factory option, without a price.',
          ),
        },
      ),
      belarus,
    ),
  },
  {
    id: 'white',
    name: text('Белый', 'White'),
    hex: '#e2e0da',
    figure: cite(dashingSheets)(text('Светлый салон', 'Light interior'), 'text', {
      note: text(
        'В Беларуси серо-белый салон есть и у Luxury 1.5T; в 2023 году в Самаре продавали светлые Elite и Luxury 1.6T.',
        'In Belarus the Luxury 1.5T has it too, in grey and white; in 2023 Samara had an Elite and a Luxury 1.6T in light trim.',
      ),
    }),
  },
];

const ofTwoCars = text(
  'Известны две такие машины: зелёная и красная Luxury 1.6T. В 2023 году продавали и светлую Elite.',
  'Two such cars are known, a green and a red Luxury 1.6T. In 2023 a light Elite was sold as well.',
);

export const rules: Rule[] = [
  rule(
    'white-interior-engine',
    [{ interior: ['white'] }, { engine: ['1.6t'] }],
    text(
      'Белый салон сейчас встречается только у Luxury 1.6T.',
      'The white interior is now seen only on the Luxury 1.6T.',
    ),
    { ...dashingSheets, status: 'unconfirmed', note: ofTwoCars },
  ),
  rule(
    'white-interior-colour',
    [{ interior: ['white'] }, { colour: ['emerald-green', 'silk-red'] }],
    text(
      'Белый салон встречается только с зелёным или красным кузовом.',
      'The white interior is seen only with a green or a red body.',
    ),
    { ...dashingSheets, status: 'unconfirmed', note: ofTwoCars },
  ),
];
