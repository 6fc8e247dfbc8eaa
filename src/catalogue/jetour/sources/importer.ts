// Texts and prices of the importer, as the official dealers' sites carry them.
import type { Source } from '../../schema/source';
import { importer, kept, published, saved } from './publishers';

const copy = saved(importer);

/** The days on which the "from" prices of the importer's site changed, and the state that the address leads to. */
const fromPrices: readonly (readonly [day: string, commit: string, file?: string])[] = [
  ['2024-08-16', 'f3407e40a490fa9848b1c3522f53bc8d8b309a58'],
  ['2024-10-02', '6eae95edc0fdfebad87685317d5eb3d2a1907c86'],
  ['2024-10-08', '0e94796105e45718aa944d64ea28d1193c80d4ae'],
  ['2024-11-19', '3bc81ce3fad8580943a091729534cd64326b0b25'],
  ['2024-12-07', '0ea28d8f427e9aa4cd653dd82304045a7cf732cc'],
  // A second dealer's copy: the first one missed this change.
  ['2024-12-20', '81ff5d535e95babc66035d71205905d7814d1a81', 'nika-jetour.alexsab.ru/data/cars.json'],
  ['2025-02-14', 'eab65565929c8c3244eb11a083bf9f965257a03b'],
  ['2025-03-03', 'e85ff8deba4284649b427fb3761184c38403e123'],
  ['2025-03-17', 'da3396f74928c88f2967fd5aada734be33aa5362'],
  ['2025-04-02', '9c1a45d5c07cc4a7f9c975828b60b6c75a54c2a0'],
  ['2025-07-01', '430ca7b05eb10947cefb19b380b32de155673b8d'],
  ['2025-09-03', '53e650ace9254f234ba870b23123c899ec2e9856'],
  ['2025-09-05', '9d2f728ec66a35a86ae6a0a0cfb13b2cbc85d22b'],
  ['2025-10-02', '9304b0475a53976e0fded0cbe8cfd139c1b97b2d'],
  ['2025-11-01', '5e63f6e55e8f9c760ccaf35afe876d2f51bdae49'],
  ['2025-11-10', 'd100c1b96957d41d5f440cfd78c50e6c59bea0b9'],
  ['2025-11-24', '25b920df87736eeab1bf053400d9bb1736a8bbc4'],
  ['2025-12-26', '60e85d7d200806e377b3c60708519e1c4afe01a2'],
  ['2026-01-01', 'f9979cccee7051a9e1ebf0bf94e3a2725c1e91d6'],
  ['2026-02-02', 'dda0b6e438acdcd851442a654e9ceda765b096e5'],
];

const samaraState = '7fadb4a5c4e5c51523647ab559f927a2eab71b7a';
const krasnodarState = '39add8da5544b4bce0d4093609a1c91340ad1fd8';

export const importerSources: readonly Source[] = [
  ...fromPrices.map(([day, commit, file = 'jetour-krasnodar.ru/data/cars.json']) =>
    copy(
      `importer-from-${day}`,
      day,
      'price-list',
      ['Цены «от» на сайте jetour-ru.com', 'The “from” prices of the site jetour-ru.com'],
      kept.data(commit, file),
    ),
  ),
  published(importer)(
    'importer-service-map',
    '2025-08-28',
    'terms',
    ['Карта технического обслуживания (PDF)', 'Service map (PDF)'],
    'https://jetour-ru.com/media-link/service-map',
  ),
  published(importer)(
    'importer-warranty-terms',
    '2025-08-28',
    'terms',
    ['Условия гарантии (PDF)', 'Warranty terms (PDF)'],
    'https://jetour-ru.com/media-link/jetour-warranty-terms',
  ),
  copy(
    'importer-spring-2024',
    '2024-03-01',
    'promotion',
    ['Весенние условия на покупку Jetour, март 2024 года', 'Spring terms for buying a Jetour, March 2024'],
    kept.krasnodar(krasnodarState, 'special-offers/__vesennee-obnovlenie-s-jetour.mdx'),
  ),
  copy(
    'importer-t2-offer',
    '2024-11-25',
    'promotion',
    ['Условия на покупку T2, ноябрь 2024 года', 'Terms for buying a T2, November 2024'],
    kept.samara(samaraState, 'special-offers/jetour-predlagaet-specialnye-usloviya-na-pokupku-t2.mdx'),
  ),
  copy(
    'importer-t2-white',
    '2025-01-14',
    'press-text',
    ['Новость: T2 в белом цвете', 'News: the T2 in white'],
    kept.samara(samaraState, 'news/jetour-predstavlyaet-t2-v-novom-cvete-kuzova.mdx'),
  ),
  copy(
    'importer-t2-towing',
    '2025-01-31',
    'press-text',
    ['Новость: T2 одобрен для буксировки прицепов', 'News: the T2 approved for towing'],
    kept.samara(samaraState, 'news/jetour-t2-poluchil-odobrenie-na-buksirovku-pricepov.mdx'),
  ),
  copy(
    'importer-january-2025',
    '2025-02-05',
    'press-text',
    ['Новость о продажах в январе 2025 года', 'News of the sales of January 2025'],
    kept.samara(samaraState, 'news/prodazhi-jetour-v-yanvare-2025-novye-dostizheniya-na-rynke.mdx'),
  ),
  copy(
    'importer-t2-automatic',
    '2025-02-14',
    'press-text',
    ['Новость: T2 с автоматической коробкой', 'News: the T2 with an automatic gearbox'],
    kept.samara(
      samaraState,
      'news/jetour-anonsiruet-novuyu-versiyu-modeli-t2-s-avtomaticheskoj-korobkoj-peredach.mdx',
    ),
  ),
];
