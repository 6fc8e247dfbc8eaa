import { sourcesOf } from './row';

const abroad = sourcesOf('dealer-abroad');
const press = sourcesOf('press');
const compilation = sourcesOf('compilation');
const project = sourcesOf('project');

/** Dealers abroad, the press, third parties' tables, and our own search. */
export const otherSources = [
  abroad(
    'brochure-belarus',
    '2023-08-29',
    ['Брошюра Dashing официального дилера в Беларуси', 'Dashing brochure of the official dealer in Belarus'],
    'https://github.com/Lyshka/jetour/blob/a7e3c85d6c76d742e52c450cf3ca2792b9710b3d/src/constants/cars.js',
  ),
  press(
    'launch-report',
    '2023-06-30',
    [
      'Отчёт о начале продаж Dashing, китайские-автомобили.рф',
      'Report on the Dashing launch by a Russian site on Chinese cars',
    ],
    'https://xn----7sbbeeptbfadjdvm5ab9bqj.xn--p1ai/2023/06/30/jetour-dashing-i-x90-plus',
  ),
  press(
    'article-t2-pass',
    '2024-02..2024-03',
    [
      'Статья о сборке Dashing на «Автоторе», где назван T2 Pass',
      'Article on the Dashing at Avtotor that names the T2 Pass',
    ],
    'https://socialbites.ca/auto/jetour-dashing-joins-avtotor-production-with-localized-assembly-in-russia',
  ),
  press(
    'avtotor-2025-12',
    '2025-12-02',
    ['Минпромторг о моделях «Автотора», Рамблер', 'The trade ministry on Avtotor’s models, Rambler'],
    'https://auto.rambler.ru/novosti/55698893-tri-brenda-pyat-modeley-kitaytsy-rasshiryayut-vypusk-avto-v-rossii/',
  ),
  press(
    't2-test-2026',
    '2026-03-01',
    ['«За» и «против» Jetour T2, Колёса.ру', 'Reasons for and against a Jetour T2, Kolesa.ru'],
    'https://www.kolesa.ru/article/5-pricin-pokupat-i-ne-pokupat-jetour-t2',
  ),
  compilation('importer-copy', '2024', [
    'Чужая копия страниц моделей импортёра, начало 2024 года; адрес неизвестен',
    'Somebody’s copy of the importer’s model pages, early 2024; address unknown',
  ]),
  compilation(
    'market-2026-09',
    '2026-09-27..2026-09-29',
    [
      'Сводка цен российского рынка, сентябрь 2026',
      'Summary of prices on the Russian market, September 2026',
    ],
    'https://github.com/destinjones/carfinder/blob/778ca38b0449c80c7c1ecc4c3d1407fbf6ad074d/data/cars_ru.json',
  ),
  compilation('t2-review-2026-07', '2026-07', [
    'Заметки о странице T2 на сайте импортёра, июль 2026; адрес неизвестен',
    'Notes on the importer’s T2 page, July 2026; address unknown',
  ]),
  project('search', '2026-11-21', [
    'Искали в открытых источниках: у импортёра, дилеров, в прессе. Не нашли',
    'Looked for in public: the importer, dealers, the press. Nothing found',
  ]),
];
