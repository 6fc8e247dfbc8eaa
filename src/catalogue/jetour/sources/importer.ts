import { data, samara, sourcesOf } from './row';

const importer = sourcesOf('importer');
const atSamara = `${samara}/blob/7fadb4a5c4e5c51523647ab559f927a2eab71b7a/src/content`;

/** Texts and prices of the importer, as the official dealers carry them. */
export const importerSources = [
  importer(
    'importer-site-prices',
    '2024-08-16..2026-02-06',
    [
      'Цены «от» с сайта импортёра jetour-ru.com, снятые по дням',
      'The “from” prices of the importer’s site jetour-ru.com, recorded day by day',
    ],
    `${data}/commits/main/src/jetour-krasnodar.ru/data/cars.json`,
  ),
  importer(
    'importer-site-prices-samara',
    '2024-09-03..2026-02-02',
    [
      'Цены «от» с сайта импортёра; до середины 2025 года — наименьшая из цен импортёра и дилера в Самаре',
      'The “from” prices of the importer’s site; until mid-2025 the lower of the importer’s and the Samara dealer’s',
    ],
    `${data}/commits/5c4022efe15c010e32df6278ce77ba7f6b1d2603/src/jetour-alpha.ru/data/cars.json`,
  ),
  importer(
    'importer-t2-offer',
    '2024-11-25',
    ['Условия импортёра на покупку T2, ноябрь 2024', 'The importer’s terms for buying a T2, November 2024'],
    `${atSamara}/special-offers/jetour-predlagaet-specialnye-usloviya-na-pokupku-t2.mdx`,
  ),
  importer(
    'importer-t2-voyage',
    '2024-11-26',
    ['Акция импортёра на T2 Voyage, ноябрь 2024', 'The importer’s promotion of the T2 Voyage, November 2024'],
    `${samara}/blob/cb3628538bf30dae1891979f0605a18957d854f5/src/content/special-offers/__snegopad-vygod-jetour-t2-so-skidkoy.mdx`,
  ),
  importer(
    'importer-t2-white',
    '2025-01-14',
    ['Новость импортёра: T2 в белом цвете', 'The importer’s news: the T2 in white'],
    `${atSamara}/news/jetour-predstavlyaet-t2-v-novom-cvete-kuzova.mdx`,
  ),
  importer(
    'importer-t2-towing',
    '2025-01-31',
    ['Новость импортёра: T2 одобрен для прицепов', 'The importer’s news: the T2 approved for towing'],
    `${atSamara}/news/jetour-t2-poluchil-odobrenie-na-buksirovku-pricepov.mdx`,
  ),
  importer(
    'importer-t2-automatic',
    '2025-02-14',
    ['Новость импортёра: T2 с автоматом', 'The importer’s news: the T2 with an automatic gearbox'],
    `${atSamara}/news/jetour-anonsiruet-novuyu-versiyu-modeli-t2-s-avtomaticheskoj-korobkoj-peredach.mdx`,
  ),
];
