// Body colours of the T2 Pass: those of the Jetour T2. The interior is documented for one trim.
import { cite, other, rule, text } from '../../rows';
import type { Citation } from '../../schema/figure';
import type { Rule } from '../../schema/extra';
import type { Finish, Option } from '../../schema/option';
import type { Text } from '../../schema/primitives';
import { models2026, notPublished } from '../citations';
import { blackAndRed } from '../options';

const palette: Citation = { source: 't2-palette-2024-07', date: '2024-07-22' };
const sheet: Citation = { source: 't2-expedition-sheet', date: '2025-08-07' };
const until2024 = text('Образец палитры до июля 2024 года.', 'The swatch of the palette before July 2024.');

/** `hex` is the colour that the dealers' palette itself gives its button: for the screen, not a paint code. */
const painted = (
  option: Option,
  hex: string,
  before?: {
    readonly ru: string;
    readonly en: string;
    readonly hex: string;
    readonly more?: Text;
    readonly coat?: Finish['coat'];
  },
): Finish => ({
  ...option,
  hex,
  ...(before?.coat && { coat: before.coat }),
  figure: cite(palette)(hex, 'hex', {
    also: [models2026],
    note: before
      ? text(
          `Цвет Jetour T2. До июля 2024 года назывался «${before.ru}».${before.more?.ru ?? ''}`,
          `A colour of the Jetour T2. Called “${before.en}” before July 2024.${before.more?.en ?? ''}`,
        )
      : text('Цвет Jetour T2.', 'A colour of the Jetour T2.'),
    ...(before && { others: [other(before.hex, { source: 't2-palette-old', date: '2024-02' }, until2024)] }),
  }),
  // Every sheet of a T2 stars its colour as a paid option.
  surcharge: 'extra',
});

export const colours: Finish[] = [
  painted({ id: 'black', name: text('Чёрный', 'Black') }, '#000000', {
    ru: 'Галактический чёрный',
    en: 'Galactic black',
    hex: '#3f444a',
  }),
  painted({ id: 'silver', name: text('Серебристый', 'Silver') }, '#c8c8c8', {
    ru: 'Светло-серый',
    en: 'Light grey',
    hex: '#97a4b0',
  }),
  painted({ id: 'brown', name: text('Коричневый (золотистый)', 'Brown (champagne gold)') }, '#ccc0a6', {
    ru: 'Золотой металлик',
    en: 'Gold metallic',
    hex: '#92846d',
    coat: 'metallic',
  }),
  painted({ id: 'grey', name: text('Серый', 'Grey') }, '#6b727f', {
    ru: 'Призрачный серый',
    en: 'Ghost grey',
    hex: '#6d7a87',
    more: text(' В листе одной машины он матовый.', ' On one car’s sheet it is matt.'),
    coat: 'matt',
  }),
  painted({ id: 'blue', name: text('Синий', 'Blue') }, '#4682b4'),
  {
    id: 'white',
    name: text('Белый', 'White'),
    hex: '#f5f5f5',
    figure: cite(models2026)('#f5f5f5', 'hex', {
      note: text(
        'Цвет Jetour T2, появился в январе 2025 года.',
        'A colour of the Jetour T2, added in January 2025.',
      ),
    }),
    surcharge: 'not-known',
  },
];

export const interiors: Finish[] = [
  {
    id: 'not-published',
    name: text('Не опубликован', 'Not published'),
    hex: '#6d6d70',
    figure: notPublished('text'),
  },
  {
    ...blackAndRed,
    figure: cite(sheet)(
      text(
        'Чёрные сиденья с красными элементами, чёрная передняя панель',
        'Black seats with red accents, black dashboard',
      ),
      'text',
      { note: text('По листам Jetour T2 Expedition.', 'From sheets of the Jetour T2 Expedition.') },
    ),
  },
];

export const rules: Rule[] = [
  rule(
    'black-red-interior-trim',
    [{ interior: ['black-red'] }, { trim: ['expedition'] }],
    text(
      'Чёрный с красным салон известен только у Expedition.',
      'The black and red interior is known only of the Expedition.',
    ),
    { ...sheet, status: 'unconfirmed' },
  ),
  rule(
    'unpublished-interior-trim',
    [{ interior: ['not-published'] }, { trim: ['voyage'] }],
    text(
      'У Expedition цвет салона известен: чёрный с красным.',
      'The Expedition’s interior is known: black and red.',
    ),
    { ...sheet, status: 'unconfirmed' },
  ),
];
