// The press, in Russia and abroad.
import type { Source } from '../../schema/source';
import { press, published } from './publishers';

const socialbites = published(press('Socialbites', 'Socialbites'));
const rambler = published(press('Рамблер', 'Rambler'));

export const pressSources: readonly Source[] = [
  socialbites(
    'article-plans',
    '2023',
    'article',
    ['Jetour планирует сборку и разработку в России', 'Jetour plans assembly and development in Russia'],
    'https://socialbites.ca/auto/jetour-plans-local-assembly-and-rd-in-russia-with-russian-engineers',
  ),
  socialbites(
    'article-avtotor',
    '2024-02..2024-03',
    'article',
    [
      'Dashing собирают на «Автоторе»; здесь же назван T2 Pass (пересказ «Дрома»)',
      'The Dashing goes to Avtotor; it also names the T2 Pass (retelling Drom)',
    ],
    'https://socialbites.ca/auto/jetour-dashing-joins-avtotor-production-with-localized-assembly-in-russia',
  ),
  published(press('Сайт «Китайские автомобили»', 'A Russian site on Chinese cars'))(
    'launch-report',
    '2023-06-30',
    'article',
    ['Начало продаж Dashing и X90 Plus', 'The Dashing and the X90 Plus go on sale'],
    'https://xn----7sbbeeptbfadjdvm5ab9bqj.xn--p1ai/2023/06/30/jetour-dashing-i-x90-plus',
  ),
  published(press('«За рулём»', 'Za Rulem'))(
    'preview-2023',
    '2023',
    'article',
    ['Главные премьеры второго полугодия', 'The main launches of the second half of the year'],
    'https://zr.ru/content/articles/944591-7-glavnykh-premer-vtorogo-polu/?page=2',
  ),
  published(press('«Автомобили 21»', 'Avtomobili21'))(
    'dashing-road-test',
    '2023..2026',
    'road-test',
    ['Тест-драйв Dashing 1.5T с роботом, без даты', 'Road test of a Dashing 1.5T dual-clutch, undated'],
    'https://avtomobili21.ru/obzory/1777-jetour-dashing-yarkiy-dizayn-protiv-sderzhannoy-nachinki.html',
  ),
  published(press('Сайт paultan.org, Малайзия', 'paultan.org, Malaysia'))(
    'dashing-malaysia',
    '2024-04-30',
    'article',
    ['Jetour выходит на рынок Малайзии', 'Jetour to make its debut in Malaysia'],
    'https://paultan.org/2024/04/30/jetour-to-make-public-debut-in-malaysia-next-month/',
  ),
  published(press('IOL, ЮАР', 'IOL, South Africa'))(
    'dashing-south-africa',
    '2023..2026',
    'road-test',
    ['Тест-драйв Dashing', 'Road test of the Dashing'],
    'https://iolsport.co.za/motoring/road-tests/review-jetour-dashing-is-a-striking-suv-with-a-bargain-price-tag-a5e210fb-14dd-4097-80ef-675e4beae82a',
  ),
  published(press('РБК, Калининград', 'RBC, Kaliningrad'))(
    'avtotor-2024-04',
    '2024-04-15',
    'article',
    ['На «Автоторе» началась сборка Dashing', 'Assembly of the Dashing starts at Avtotor'],
    'https://kaliningrad.rbc.ru/kaliningrad/15/04/2024/661d42719a794705c1ba512b',
  ),
  published(press('«Мотор» (motoram.ru)', 'Motoram'))(
    'avtotor-2025-10',
    '2025-10-13',
    'article',
    ['«Автотор» расширяет производство по полному циклу', 'Avtotor widens its full-cycle production'],
    'https://motoram.ru/news/2025/10/13/avtotor-rassiriaet-proizvodstvo-k-koncu-goda-zapustiat-cetyre-modeli-po-polnomu-ciklu-a-v-2026-m.html',
  ),
  rambler(
    'avtotor-2025-12',
    '2025-12-02',
    'article',
    ['Минпромторг о моделях «Автотора»', 'The trade ministry on the models of Avtotor'],
    'https://auto.rambler.ru/novosti/55698893-tri-brenda-pyat-modeley-kitaytsy-rasshiryayut-vypusk-avto-v-rossii/',
  ),
  published(press('«Газета.Ru»', 'Gazeta.Ru'))(
    'avtotor-2025-12-gazeta',
    '2025-12-02',
    'article',
    ['Минпромторг о моделях «Автотора»', 'The trade ministry on the models of Avtotor'],
    'https://www.gazeta.ru/auto/news/2025/12/02/27313099.shtml',
  ),
  published(press('«Колёса.ру»', 'Kolesa.ru'))(
    't2-test-2026',
    '2026-03-01',
    'road-test',
    ['«За» и «против» Jetour T2', 'For and against a Jetour T2'],
    'https://www.kolesa.ru/article/5-pricin-pokupat-i-ne-pokupat-jetour-t2',
  ),
  published(press('«АвтоРамблер»', 'Avtorambler'))(
    't2-long-test',
    '2024',
    'road-test',
    ['T2 Expedition в длительном тесте «За рулём»', 'A T2 Expedition in Za Rulem’s long test'],
    'https://avtorambler.com/navigator/53565039-2-0-turbo-robot-4wd-kakoy-rashod-u-modnogo-krossovera-svoih-deneg-stoit',
  ),
  published(press('Elnacional, Испания', 'Elnacional, Spain'))(
    't2-spain',
    '2025',
    'article',
    ['T2 перед выходом в Испании', 'The T2 before its launch in Spain'],
    'https://www.elnacional.cat/es/motor/te-va-recordar-toyota-land-cruiser-pero-es-mas-barato-va-ser-nuevo-pelotazo-en-espana_1491248_102.html',
  ),
  published(press('El Desmarque, Испания', 'El Desmarque, Spain'))(
    't2-spain-2025-09',
    '2025-09-26',
    'article',
    ['Недорогой внедорожник T2', 'The T2, an affordable off-roader'],
    'https://www.eldesmarque.com/coches-y-motos/20250926/todoterreno-barato-puede-robar-ventas-land-rover-toyota-d1s23_300766132.html',
  ),
  published(press('Autocosmos, Чили', 'Autocosmos, Chile'))(
    't1-chile',
    '2026-01-07',
    'road-test',
    ['Тест-драйв T1, меньшего брата T2', 'Road test of the T1, the T2’s smaller brother'],
    'https://noticias.autocosmos.cl/2026/01/07/test-drive-jetour-t1-todo-lo-bueno-del-t2-en-un-paquete-mas-compacto',
  ),
  published(press('The Citizen, ЮАР', 'The Citizen, South Africa'))(
    't2-south-africa',
    '2024-12-29',
    'article',
    ['T2 в Южной Африке: двигатели и приводы', 'The T2 in South Africa: engines and drives'],
    'https://www.citizen.co.za/motoring/defender-inspried-jetour-t2-2024-motoring-newsmaker/',
  ),
];
