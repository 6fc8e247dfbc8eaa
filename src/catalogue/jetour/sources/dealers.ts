import { data, krasnodar, samara, samara2023, sourcesOf } from './row';

const dealer = sourcesOf('dealer');
const at2026 = `${data}/blob/5c4022efe15c010e32df6278ce77ba7f6b1d2603/src`;
const trimsAt = (commit: string) => `${data}/blob/${commit}/src/jetour-alpha.ru/data/models.json`;
const sheetAt = (commit: string, file: string) => `${krasnodar}/blob/${commit}/src/content/cars/${file}.mdx`;

/** Price tables, pages and car cards of official dealers. */
export const dealerSources = [
  dealer(
    'price-table-2025-11',
    '2025-11-26',
    ['Таблица цен официальных дилеров, 26 ноября 2025', 'Price table of official dealers, 26 November 2025'],
    `${data}/blob/761c1a497e75defc38025eae0cca642825fa5bcd/src/complectations-prices.json`,
  ),
  dealer(
    'price-table-2026-01',
    '2026-01-30',
    ['Таблица цен официальных дилеров, 30 января 2026', 'Price table of official dealers, 30 January 2026'],
    `${data}/blob/552050a196868c4dac9b4f28f8e2ce985a106700/src/complectations-prices.json`,
  ),
  dealer(
    'dealer-trims-2024-10',
    '2024-10-29',
    [
      'Комплектации и цены на сайте дилера в Самаре, октябрь 2024',
      'Trims and prices of the Samara dealer, October 2024',
    ],
    trimsAt('41f791a19c76b7d91e99a705a7b0d96b0c7f1bb4'),
  ),
  dealer(
    'dealer-trims-2024-11',
    '2024-11-26',
    [
      'Комплектации и цены на сайте дилера в Самаре, ноябрь 2024',
      'Trims and prices of the Samara dealer, November 2024',
    ],
    trimsAt('8ccc833179400cdde1de559f1246cb3fedc11233'),
  ),
  dealer(
    'dealer-trims-2025-01',
    '2025-01-28',
    [
      'Комплектации и цены на сайте дилера в Самаре, январь 2025',
      'Trims and prices of the Samara dealer, January 2025',
    ],
    trimsAt('4ceeacb6def73b9967dbb96a94413ef915eb6ec6'),
  ),
  dealer(
    'dealer-trims-2025-12',
    '2025-12-03',
    [
      'Комплектации и цены официальных дилеров, декабрь 2025',
      'Trims and prices of official dealers, December 2025',
    ],
    `${data}/blob/2fb7912bc2423c04bdb54ee416b52991d9625b7a/src/models.json`,
  ),
  dealer(
    'dealer-models',
    '2026-02-06',
    [
      'Карточки моделей официальных дилеров: размеры и цвета',
      'Model records of official dealers: sizes and colours',
    ],
    `${at2026}/models.json`,
  ),
  dealer(
    'stock-samara-2023',
    '2023-08-29..2023-12-15',
    ['Машины в наличии у дилера в Самаре, 2023', 'Cars in stock at the Samara dealer, 2023'],
    `${samara2023}/commits/main/public/cars.json`,
  ),
  dealer(
    'stock-samara',
    '2024-02-20..2025-08-28',
    ['Машины в наличии у дилера в Самаре, 2024–2025', 'Cars in stock at the Samara dealer, 2024–2025'],
    `${samara}/tree/7fadb4a5c4e5c51523647ab559f927a2eab71b7a/src/content/cars`,
  ),
  dealer(
    'stock-krasnodar',
    '2024-02-21..2025-08-15',
    ['Карточки машин дилера в Краснодаре', 'Car cards of the Krasnodar dealer'],
    `${krasnodar}/tree/39add8da5544b4bce0d4093609a1c91340ad1fd8/src/content/cars`,
  ),
  dealer(
    'x70-plus-first-stock',
    '2023-09-30',
    ['Первый X70 Plus у дилера в Самаре', 'The first X70 Plus at the Samara dealer'],
    `${samara2023}/blob/fb7f97e9e3e9c5edcb9d691db7cad411acc194c4/public/cars.json`,
  ),
  dealer(
    'x70-plus-stock-2023-11',
    '2023-11-20',
    ['Машины в наличии у дилера в Самаре, ноябрь 2023', 'Cars in stock at the Samara dealer, November 2023'],
    `${samara2023}/blob/932a63173fb8f1552d9b65c9a113fe06d5d0cfb3/public/cars.json`,
  ),
  dealer(
    'x70-plus-palette',
    '2023-12-15',
    ['Палитра X70 Plus на странице дилера', 'The X70 Plus palette on a dealer’s page'],
    `${samara2023}/blob/f3d1dd57cf03b2e07cd64f59a515ffabbd9ed87d/index.html`,
  ),
  dealer(
    'dealer-palette-2024-07',
    '2024-07-05',
    ['Палитра X70 Plus с зелёным, июль 2024', 'The X70 Plus palette with green, July 2024'],
    trimsAt('f03e9b131ca29588f588989023023bfaee1f0ce1'),
  ),
  dealer(
    't2-palette-2024-07',
    '2024-07-22',
    ['Палитра T2, июль 2024', 'The T2 palette, July 2024'],
    trimsAt('0b16b47d0e4466a32827155eb99e86cbc66edf77'),
  ),
  dealer(
    'x70-plus-page',
    '2026-01-13',
    ['Страница X70 Plus официальных дилеров', 'The X70 Plus page of official dealers'],
    `${at2026}/model-sections/jetour/x70plus.yml`,
  ),
  dealer(
    't2-page',
    '2026-01-13',
    ['Страница T2 официальных дилеров', 'The T2 page of official dealers'],
    `${at2026}/model-sections/jetour/t2.yml`,
  ),
  dealer(
    'x70-plus-comfort-sheet',
    '2025-08-07',
    ['Лист комплектации X70 Plus Comfort, 2025 год', 'Equipment sheet of an X70 Plus Comfort of 2025'],
    sheetAt(
      'd26ad21f2f5ed8429fdf385318dc7101a17312c4',
      'jetour-x70-plus-16t-dct-190-%D0%BB%D1%81-comfort-%D0%B1%D0%B5%D0%BB%D1%8B%D0%B9-2025',
    ),
  ),
  dealer(
    'x70-plus-luxury-sheet',
    '2025-04-08',
    ['Лист комплектации X70 Plus Luxury, 2024 год', 'Equipment sheet of an X70 Plus Luxury of 2024'],
    sheetAt(
      'b461870bca29383bad8759e3e7160e5506ad51a1',
      'jetour-x70-plus-i-%D1%80%D0%B5%D1%81%D1%82%D0%B0%D0%B9%D0%BB%D0%B8%D0%BD%D0%B3-16-amt-190-%D0%BB%D1%81-luxury-%D0%B3%D0%BE%D0%BB%D1%83%D0%B1%D0%BE%D0%B9-2024',
    ),
  ),
  dealer(
    't2-expedition-sheet',
    '2025-04-08',
    ['Лист комплектации T2 Expedition, 2024 год', 'Equipment sheet of a T2 Expedition of 2024'],
    sheetAt(
      'b461870bca29383bad8759e3e7160e5506ad51a1',
      'jetour-t2-20-amt-245-%D0%BB%D1%81-4wd-expedition-%D0%BA%D0%BE%D1%80%D0%B8%D1%87%D0%BD%D0%B5%D0%B2%D1%8B%D0%B9-2024',
    ),
  ),
  dealer(
    't2-discovery-sheet',
    '2025-08-06',
    ['Лист комплектации T2 Discovery, 2025 год', 'Equipment sheet of a T2 Discovery of 2025'],
    sheetAt(
      '26a597aacb4bfe5fd03189607c25fa36131b2dc7',
      'jetour-t2-20t-4wd-at-245-%D0%BB%D1%81-discovery-%D1%87%D1%91%D1%80%D0%BD%D1%8B%D0%B9-2025',
    ),
  ),
  dealer(
    'x70-plus-comfort-card',
    '2024-11-01',
    ['Карточка X70 Plus Comfort 2024 года', 'Card of an X70 Plus Comfort of 2024'],
    sheetAt(
      '0167b06b93c1383fb7ebdcc078586f2a94910ced',
      'jetour-x70-plus-16-amt-190-%D0%BB%D1%81-comfort-%D1%81%D0%B8%D0%BD%D0%B8%D0%B9-2024',
    ),
  ),
  dealer(
    'x70-plus-luxury-card',
    '2025-08',
    ['Карточка X70 Plus Luxury 2025 года', 'Card of an X70 Plus Luxury of 2025'],
    sheetAt(
      '035aff5be7cd844fe82918ad1008f34b57d1502a',
      'jetour-x70-plus-16t-dct-190-%D0%BB%D1%81-luxury-%D1%87%D1%91%D1%80%D0%BD%D1%8B%D0%B9-2025',
    ),
  ),
  dealer(
    't2-voyage-card',
    '2024-11-01',
    ['Карточка T2 Voyage 2024 года', 'Card of a T2 Voyage of 2024'],
    sheetAt(
      '0167b06b93c1383fb7ebdcc078586f2a94910ced',
      'jetour-t2-20-amt-245-%D0%BB%D1%81-4wd-voyage-%D1%81%D0%B5%D1%80%D0%B5%D0%B1%D1%80%D1%8F%D0%BD%D1%8B%D0%B9-2024',
    ),
  ),
  dealer(
    't2-expedition-card',
    '2025-08',
    ['Карточка T2 Expedition 2024 года', 'Card of a T2 Expedition of 2024'],
    sheetAt(
      '035aff5be7cd844fe82918ad1008f34b57d1502a',
      'jetour-t2-20t-4wd-dct-245-%D0%BB%D1%81-expedition-%D1%81%D0%B5%D1%80%D1%8B%D0%B9-2024',
    ),
  ),
  dealer(
    'warranty-terms',
    '2025-03-24..2025-08-28',
    ['Условия гарантии на сайте дилера', 'Warranty terms on a dealer’s site'],
    `${samara}/blob/7fadb4a5c4e5c51523647ab559f927a2eab71b7a/src/content/for-owners/1_warranty.mdx`,
  ),
];
