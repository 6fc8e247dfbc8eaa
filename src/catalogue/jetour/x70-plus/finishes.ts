// Body colours and interiors of the X70 Plus.
import { cite, nowhere, rule, text, unconfirmed } from '../../rows';
import type { Finish, Rule } from '../../schema/model';
import { dealerModels } from '../citations';
import { galacticBlack, ghostGrey, lightGrey, silkRed } from '../options';

const inPalette = nowhere('x70-plus-palette', '2023-12-15');
const noSwatch = text(
  'Цвет есть в палитре дилеров, образца для экрана нет.',
  'The dealers’ palette names the colour; no swatch of it is published.',
);
const optionalOnSheet = text(
  'Образца для экрана нет. В листе дилера цвет отмечен как заводская опция, сумма не названа.',
  'No swatch is published. A dealer’s sheet marks the colour as a factory option, without an amount.',
);

const unpainted = (id: string, ru: string, en: string, hex: string, note = noSwatch) =>
  ({ id, name: text(ru, en), hex, figure: inPalette('hex', note) }) satisfies Finish;

/** The Dashing has a paint of the same name, and a swatch of it. */
const asOnDashing = <Colour extends { hex: string }>(
  colour: Colour,
  note = text(
    'Взят образец цвета с тем же названием у Dashing.',
    'Shown as the Dashing’s paint of the same name.',
  ),
) => ({ ...colour, figure: unconfirmed(dealerModels(colour.hex, 'hex'), note) });

export const colours: Finish[] = [
  unpainted('arctic-white', 'Арктический белый', 'Arctic white', '#eff2f3', optionalOnSheet),
  asOnDashing(lightGrey),
  asOnDashing(silkRed),
  asOnDashing(ghostGrey),
  unpainted('ocean-blue', 'Океанический синий', 'Ocean blue', '#1f5a8c'),
  unpainted('dark-blue', 'Тёмно-синий', 'Dark blue', '#1c2c4c'),
  asOnDashing(
    galacticBlack,
    text(
      'Взят образец цвета с тем же названием у Dashing. В листе дилера цвет отмечен как заводская опция, сумма не названа.',
      'Shown as the Dashing’s paint of the same name. A dealer’s sheet marks the colour as a factory option, without an amount.',
    ),
  ),
  {
    id: 'green',
    name: text('Зелёный', 'Green'),
    hex: '#013030',
    figure: cite('dealer-palette-2024-07', '2024-07-05')('#013030', 'hex'),
  },
];

export const interiors: Finish[] = [
  {
    id: 'black',
    name: text('Чёрный', 'Black'),
    hex: '#1f1f21',
    figure: cite('x70-plus-comfort-sheet', '2025-08-07')(
      text('Чёрные сиденья и передняя панель, серый потолок', 'Black seats and dashboard, grey headliner'),
      'text',
    ),
  },
  {
    id: 'white-beige',
    name: text('Бело-бежевый', 'White and beige'),
    hex: '#e3dccd',
    figure: cite('x70-plus-luxury-card', '2025-08')(
      text('Бело-бежевые сиденья и передняя панель', 'White and beige seats and dashboard'),
      'text',
      text(
        'У белой и чёрной машин 2025 года. Бежевый потолок отмечен как заводская опция, цена не названа.',
        'On a white and a black car of 2025. The beige headliner is marked as a factory option, without a price.',
      ),
    ),
  },
  {
    id: 'red-brown',
    name: text('Красно-коричневый', 'Red-brown'),
    hex: '#6b2a22',
    figure: cite('x70-plus-luxury-sheet', '2025-04-08', 'unconfirmed')(
      text(
        'Красно-коричневые сиденья и передняя панель, серый потолок',
        'Red-brown seats and dashboard, grey headliner',
      ),
      'text',
      text('По листу одной голубой машины 2024 года.', 'From the sheet of one light blue car of 2024.'),
    ),
  },
];

export const rules: Rule[] = [
  rule(
    'black-interior-trim',
    [{ interior: ['black'] }, { trim: ['comfort'] }],
    text(
      'Чёрный салон встречается только у Comfort.',
      'The black interior is documented only on the Comfort.',
    ),
    { source: 'x70-plus-comfort-sheet', date: '2025-08-07', status: 'unconfirmed' },
  ),
  rule(
    'white-beige-interior-trim',
    [{ interior: ['white-beige'] }, { trim: ['luxury'] }],
    text(
      'Бело-бежевый салон встречается только у Luxury.',
      'The white and beige interior is documented only on the Luxury.',
    ),
    { source: 'x70-plus-luxury-card', date: '2025-08', status: 'unconfirmed' },
  ),
  rule(
    'red-brown-interior-trim',
    [{ interior: ['red-brown'] }, { trim: ['luxury'] }],
    text(
      'Красно-коричневый салон встречается только у Luxury.',
      'The red-brown interior is documented only on the Luxury.',
    ),
    { source: 'x70-plus-luxury-sheet', date: '2025-04-08', status: 'unconfirmed' },
  ),
];
