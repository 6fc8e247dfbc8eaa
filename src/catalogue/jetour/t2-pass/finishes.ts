// Body colours of the T2 Pass: those of the Jetour T2. The interior is documented for one trim.
import { cite, nowhere, rule, text, unconfirmed } from '../../rows';
import type { Finish, Rule } from '../../schema/model';
import { dealerModels, notPublished } from '../citations';
import { blackAndRed, galacticBlack, ghostGrey, lightGrey } from '../options';

const inPalette = nowhere('t2-palette-2024-07', '2024-07-22');
const noSwatch = text(
  'Цвет Jetour T2 из палитры дилеров, образца для экрана нет.',
  'A colour of the Jetour T2 in the dealers’ palette; no swatch of it is published.',
);

/** In February 2024 the dealers gave this paint the name of one that the Dashing has, with a swatch. */
const asOnDashing = (id: string, ru: string, en: string, { hex, name }: typeof galacticBlack) =>
  ({
    id,
    name: text(ru, en),
    hex,
    figure: unconfirmed(
      dealerModels(hex, 'hex'),
      text(
        `В феврале 2024 года цвет назывался «${name.ru}»: взят образец одноимённого цвета Dashing.`,
        `Called “${name.en}” in February 2024: shown as the Dashing’s paint of that name.`,
      ),
    ),
  }) satisfies Finish;

export const colours: Finish[] = [
  asOnDashing('black', 'Чёрный', 'Black', galacticBlack),
  asOnDashing('silver', 'Серебристый', 'Silver', lightGrey),
  {
    id: 'brown',
    name: text('Коричневый', 'Brown'),
    hex: '#7a5b3f',
    figure: inPalette(
      'hex',
      text(
        'В феврале 2024 года назывался «Золотой металлик». Образца для экрана нет.',
        'Called “Gold metallic” in February 2024. No swatch of it is published.',
      ),
    ),
  },
  asOnDashing('grey', 'Серый', 'Grey', ghostGrey),
  { id: 'blue', name: text('Синий', 'Blue'), hex: '#2d5680', figure: inPalette('hex', noSwatch) },
  {
    id: 'white',
    name: text('Белый', 'White'),
    hex: '#eceded',
    figure: nowhere('importer-t2-white', '2025-01-14')(
      'hex',
      text(
        'Появился у Jetour T2 в январе 2025 года. Образца для экрана нет.',
        'Added to the Jetour T2 in January 2025. No swatch of it is published.',
      ),
    ),
  },
];

export const interiors: Finish[] = [
  {
    id: 'not-published',
    name: text('Цвет салона не опубликован', 'Interior colour not published'),
    hex: '#6d6d70',
    figure: notPublished('text'),
  },
  {
    ...blackAndRed,
    figure: cite('t2-expedition-card', '2025-08', 'unconfirmed')(
      text(
        'Чёрные сиденья с красными элементами, чёрная передняя панель',
        'Black seats with red accents, black dashboard',
      ),
      'text',
      text('По карточкам Jetour T2 Expedition.', 'From cards of the Jetour T2 Expedition.'),
    ),
  },
];

export const rules: Rule[] = [
  rule(
    'black-red-interior-trim',
    [{ interior: ['black-red'] }, { trim: ['expedition'] }],
    text(
      'Чёрный с красным салон известен только у Expedition.',
      'The black and red interior is documented only on the Expedition.',
    ),
    { source: 't2-expedition-card', date: '2025-08', status: 'unconfirmed' },
  ),
  rule(
    'unpublished-interior-trim',
    [{ interior: ['not-published'] }, { trim: ['voyage'] }],
    text(
      'У Expedition цвет салона известен: чёрный с красным.',
      'The Expedition’s interior is known: black and red.',
    ),
    { source: 't2-expedition-card', date: '2025-08', status: 'unconfirmed' },
  ),
];
