// Body colours of the T2 Pass: those of the Jetour T2. Its interiors are not documented.
import { nowhere, text, unconfirmed } from '../../rows';
import type { Finish } from '../../schema/model';
import { dealerModels, notPublished } from '../citations';
import { galacticBlack, ghostGrey, lightGrey } from '../options';

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
        `Called "${name.en}" in February 2024: shown as the Dashing’s paint of that name.`,
      ),
    ),
  }) satisfies Finish;

export const colours = [
  asOnDashing('black', 'Чёрный', 'Black', galacticBlack),
  asOnDashing('silver', 'Серебристый', 'Silver', lightGrey),
  {
    id: 'brown',
    name: text('Коричневый', 'Brown'),
    hex: null,
    figure: inPalette(
      'hex',
      text(
        'В феврале 2024 года назывался «Золотой металлик». Образца для экрана нет.',
        'Called "Gold metallic" in February 2024. No swatch of it is published.',
      ),
    ),
  },
  asOnDashing('grey', 'Серый', 'Grey', ghostGrey),
  { id: 'blue', name: text('Синий', 'Blue'), hex: null, figure: inPalette('hex', noSwatch) },
  {
    id: 'white',
    name: text('Белый', 'White'),
    hex: null,
    figure: nowhere('importer-t2-white', '2025-01-14')(
      'hex',
      text(
        'Появился у Jetour T2 в январе 2025 года. Образца для экрана нет.',
        'Added to the Jetour T2 in January 2025. No swatch of it is published.',
      ),
    ),
  },
] satisfies Finish[];

export const interiors = [
  {
    id: 'not-published',
    name: text('Цвет салона не опубликован', 'Interior colour not published'),
    hex: null,
    figure: notPublished('text'),
  },
] satisfies Finish[];
