// Price tables, model pages, car sheets and terms of official dealers.
import type { Source } from '../../schema/source';
import { bars, dealers, kept, krasnodar, mogilev, published, samara, saved } from './publishers';

const shared = saved(dealers);
const inSamara = saved(samara);
const inKrasnodar = saved(krasnodar);

const winter2026 = '5c4022efe15c010e32df6278ce77ba7f6b1d2603';
const samaraState = '7fadb4a5c4e5c51523647ab559f927a2eab71b7a';
const krasnodarState = '39add8da5544b4bce0d4093609a1c91340ad1fd8';

const priceTable = ['Таблица цен и выгод по комплектациям', 'Table of prices and benefits by trim'] as const;
const trims = ['Комплектации с ценами на сайте дилера', 'Trims with prices on the dealer’s site'] as const;
const swatches = ['Образцы цветов кузова', 'Swatches of the body colours'] as const;
const trimsAt = (commit: string) => kept.data(commit, 'jetour-alpha.ru/data/models.json');
const swatchesOf = (model: string) => kept.samaraFolder(samaraState, `public/img/models/${model}/colors`);

export const dealerSources: readonly Source[] = [
  shared(
    'price-table-2025-11',
    '2025-11-26',
    'price-list',
    priceTable,
    kept.data('761c1a497e75defc38025eae0cca642825fa5bcd', 'complectations-prices.json'),
  ),
  shared(
    'price-table-2026-01',
    '2026-01-30',
    'price-list',
    priceTable,
    kept.data('552050a196868c4dac9b4f28f8e2ce985a106700', 'complectations-prices.json'),
  ),
  shared(
    'dealer-trims-2025-12',
    '2025-12-03',
    'price-list',
    ['Комплектации и цены со всеми выгодами', 'Trims and prices with all benefits'],
    kept.data('2fb7912bc2423c04bdb54ee416b52991d9625b7a', 'models.json'),
  ),
  inSamara(
    'dealer-trims-2024-10',
    '2024-10-29',
    'price-list',
    trims,
    trimsAt('41f791a19c76b7d91e99a705a7b0d96b0c7f1bb4'),
  ),
  inSamara(
    'dealer-trims-2024-11',
    '2024-11-26',
    'price-list',
    trims,
    trimsAt('8ccc833179400cdde1de559f1246cb3fedc11233'),
  ),
  inSamara(
    'dealer-trims-2025-01',
    '2025-01-28',
    'price-list',
    trims,
    trimsAt('4ceeacb6def73b9967dbb96a94413ef915eb6ec6'),
  ),
  ...(
    [
      ['2025-04-18', '5f84588744589a79a75b8046ab7c5302a56c0182'],
      ['2025-07-02', '8067cfb7f99c36c1ca6a1f7a69dca8b63bcda42b'],
    ] as const
  ).map(([day, commit]) =>
    inSamara(
      `samara-from-${day}`,
      day,
      'price-list',
      ['Цены «от» на сайте дилера', 'The “from” prices of the dealer’s site'],
      kept.data(commit, 'jetour-alpha.ru/data/cars.json'),
    ),
  ),
  inSamara(
    't2-november-2024',
    '2024-11-26',
    'promotion',
    ['Акция дилера на T2, ноябрь 2024 года', 'The dealer’s promotion of the T2, November 2024'],
    kept.samara(
      'cb3628538bf30dae1891979f0605a18957d854f5',
      'special-offers/__snegopad-vygod-jetour-t2-so-skidkoy.mdx',
    ),
  ),
  inSamara(
    'benefits-2025',
    '2025-05-01..2025-07-28',
    'promotion',
    ['Из чего складывается выгода, по комплектациям', 'What the benefits consist of, by trim'],
    kept.samara(samaraState, 'special-offers/jetour-vigoda.mdx'),
  ),
  shared(
    'dealer-models',
    '2026-02-06',
    'model-page',
    ['Карточки моделей: размеры, цвета, двигатели', 'Records of the models: sizes, colours, engines'],
    kept.data(winter2026, 'models.json'),
  ),
  shared(
    'dashing-page',
    '2026-01-13',
    'model-page',
    ['Страница Dashing', 'The Dashing’s page'],
    kept.data(winter2026, 'model-sections/jetour/dashing.yml'),
  ),
  shared(
    'x70-plus-page',
    '2026-01-13',
    'model-page',
    ['Страница X70 Plus', 'The X70 Plus page'],
    kept.data(winter2026, 'model-sections/jetour/x70plus.yml'),
  ),
  shared(
    't2-page',
    '2026-01-13',
    'model-page',
    ['Страница T2', 'The T2 page'],
    kept.data(winter2026, 'model-sections/jetour/t2.yml'),
  ),
  inSamara(
    'x70-plus-palette',
    '2023-12-15',
    'model-page',
    ['Страница X70 Plus с палитрой и размерами', 'The X70 Plus page with its palette and sizes'],
    kept.samara2023('f3d1dd57cf03b2e07cd64f59a515ffabbd9ed87d', 'index.html'),
  ),
  inSamara('dashing-swatches', '2023-12-15..2025-08-28', 'model-page', swatches, swatchesOf('dashing')),
  inSamara('x70-plus-swatches', '2023-12-15..2025-08-28', 'model-page', swatches, swatchesOf('x70plus')),
  inSamara(
    'x70-plus-green',
    '2024-07-05',
    'model-page',
    ['Палитра X70 Plus, в которой появился зелёный', 'The X70 Plus palette in which green appeared'],
    trimsAt('f03e9b131ca29588f588989023023bfaee1f0ce1'),
  ),
  inSamara(
    't2-palette-2024-07',
    '2024-07-22',
    'model-page',
    ['Палитра T2', 'The T2 palette'],
    trimsAt('0b16b47d0e4466a32827155eb99e86cbc66edf77'),
  ),
  inSamara(
    't2-palette-old',
    '2024-02..2024-07-18',
    'model-page',
    swatches,
    kept.samaraFolder('9c464336e58fde50b1700584b83931f952c05360', 'public/img/models/t2/colors'),
  ),
  inSamara(
    'warranty-terms',
    '2025-03-24..2025-08-28',
    'terms',
    ['Условия гарантии', 'Warranty terms'],
    kept.samara(samaraState, 'for-owners/1_warranty.mdx'),
  ),
  published(bars)(
    'warranty-bars',
    '2025-01-16',
    'terms',
    ['Заметка о гарантии Jetour', 'A note on the Jetour warranty'],
    'https://jetour-barsavto.ru/news/2025-01-16/',
  ),
  inKrasnodar(
    'dashing-sheets',
    '2025-06-27..2025-08-15',
    'car-sheet',
    ['Карточки Dashing с полным оснащением', 'Dashing car cards with the full equipment'],
    kept.krasnodarFolder(krasnodarState, 'src/content/cars'),
  ),
  saved(mogilev)(
    'brochure-belarus',
    '2023-08-29',
    'brochure',
    ['Таблица из брошюры Dashing для Беларуси', 'The table of the Dashing brochure for Belarus'],
    'https://github.com/Lyshka/jetour/blob/a7e3c85d6c76d742e52c450cf3ca2792b9710b3d/src/constants/cars.js',
  ),
];
