// Body colours and interiors of the X70 Plus.
import { cite, rule, text } from '../../rows';
import type { Citation } from '../../schema/figure';
import type { Rule } from '../../schema/extra';
import type { Finish, Option } from '../../schema/option';
import { fromPicture, galacticBlack, ghostGrey, lightGrey, silkRed } from '../options';

const swatch = cite({ source: 'x70-plus-swatches', date: '2025-08-28' });
const comfortSheet: Citation = { source: 'x70-plus-comfort-sheet', date: '2025-08-07' };
const luxurySheet: Citation = { source: 'x70-plus-luxury-sheet', date: '2025-08-07' };
const luxurySheet2024: Citation = { source: 'x70-plus-luxury-sheet-2024', date: '2025-04-08' };

/** `hex` is the middle colour of the dealer's swatch picture: for the screen, not a paint code. */
const painted = (
  option: Option,
  hex: string,
  surcharge: NonNullable<Finish['surcharge']> = 'not-known',
): Finish => ({ ...option, hex, figure: swatch(hex, 'hex', { note: fromPicture }), surcharge });

export const colours: Finish[] = [
  // White and black are starred on the sheets as factory options.
  painted({ id: 'arctic-white', name: text('Арктический белый', 'Arctic white') }, '#f4f2f0', 'extra'),
  painted(lightGrey, '#c7c6c4'),
  painted(silkRed, '#a70123'),
  painted(ghostGrey, '#5b5a5d'),
  painted({ id: 'ocean-blue', name: text('Океанический синий', 'Ocean blue') }, '#374662'),
  painted({ id: 'dark-blue', name: text('Тёмно-синий', 'Dark blue') }, '#1f3c7a'),
  painted(galacticBlack, '#161616', 'extra'),
  {
    id: 'green',
    name: text('Зелёный', 'Green'),
    hex: '#013030',
    figure: cite({ source: 'x70-plus-green', date: '2024-07-05' })('#013030', 'hex', {
      also: [{ source: 'dealer-models', date: '2026-02-06' }],
      note: text(
        'Цвет кнопки в палитре дилеров, не код краски.',
        'The colour of the button in the dealers’ palette, not a paint code.',
      ),
    }),
    surcharge: 'not-known',
  },
];

export const interiors: Finish[] = [
  {
    id: 'black',
    name: text('Чёрный', 'Black'),
    hex: '#1f1f21',
    figure: cite(comfortSheet)(
      text('Чёрные сиденья и передняя панель, серый потолок', 'Black seats and dashboard, grey headliner'),
      'text',
    ),
  },
  {
    id: 'white-beige',
    name: text('Бело-бежевый', 'White and beige'),
    hex: '#e3dccd',
    figure: cite(luxurySheet)(
      text('Бело-бежевые сиденья и передняя панель', 'White and beige seats and dashboard'),
      'text',
      {
        note: text(
          'Так в листах Luxury с июля 2025 года. Бежевый потолок отмечен как заводская опция, цена не названа.',
          'So on the Luxury sheets since July 2025. The beige headliner is marked as a factory option, without a price.',
        ),
      },
    ),
  },
  {
    id: 'red-brown',
    name: text('Красно-коричневый', 'Red-brown'),
    hex: '#6b2a22',
    figure: cite(luxurySheet2024)(
      text(
        'Красно-коричневые сиденья и передняя панель, серый потолок',
        'Red-brown seats and dashboard, grey headliner',
      ),
      'text',
      {
        note: text(
          'Описание одной красной машины, вставленное в карточки шести: синей, зелёных, серебристой, красной, белой 2024–2025 годов.',
          'The description of one red car, pasted onto the cards of six: blue, green, silver, red and white ones of 2024 and 2025.',
        ),
      },
    ),
  },
];

export const rules: Rule[] = [
  rule(
    'black-interior-trim',
    [{ interior: ['black'] }, { trim: ['comfort'] }],
    text('Чёрный салон встречается только у Comfort.', 'The black interior is seen only on the Comfort.'),
    { ...comfortSheet, status: 'unconfirmed' },
  ),
  rule(
    'white-beige-interior-trim',
    [{ interior: ['white-beige'] }, { trim: ['luxury'] }],
    text(
      'Бело-бежевый салон встречается только у Luxury.',
      'The white and beige interior is seen only on the Luxury.',
    ),
    { ...luxurySheet, status: 'unconfirmed' },
  ),
  rule(
    'red-brown-interior-trim',
    [{ interior: ['red-brown'] }, { trim: ['luxury'] }],
    text(
      'Красно-коричневый салон встречается только у Luxury.',
      'The red-brown interior is seen only on the Luxury.',
    ),
    { ...luxurySheet2024, status: 'unconfirmed' },
  ),
];
