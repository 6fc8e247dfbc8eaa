// What is told about the Dashing, and what has become untrue of it.
import { text } from '../../rows';
import type { Statement } from '../../schema/catalogue';
import type { Citation } from '../../schema/figure';
import { inSamara, orders2026, secondArticle, table2026 } from '../citations';
import { importerPlans, servicePapers, statement } from '../statements';

const say = statement('dashing');
const start: Citation = { source: 'avtotor-2024-04', date: '2024-04-15' };
const fullCycle: Citation = { source: 'avtotor-2025-10', date: '2025-10-13' };
const january2025: Citation = { source: 'importer-january-2025', date: '2025-02-05' };

export const about: Statement[] = [
  say(
    'origin',
    'first-at-avtotor',
    text(
      'Первая модель Jetour, которую стал собирать калининградский «Автотор». До этого её привозили из Китая готовой.',
      'The first Jetour that Avtotor in Kaliningrad assembled. Before that it came complete from China.',
    ),
    { ...secondArticle, also: [start], status: 'confirmed' },
  ),
  say(
    'launch',
    'start-of-assembly',
    text(
      'О сборке объявили 28 февраля 2024 года и ждали первых машин в марте. Началась она 15 апреля, с крупных узлов.',
      'Assembly was announced on 28 February 2024, with the first cars expected in March. It began on 15 April, from large units.',
    ),
    { ...start, also: [secondArticle], status: 'confirmed' },
    {
      text: text(
        'к октябрю 2025 года здесь сваривали и красили кузов: это уже полный цикл.',
        'by October 2025 bodies were welded and painted here: the full cycle.',
      ),
      ...fullCycle,
      status: 'unconfirmed',
    },
  ),
  say(
    'importer',
    'most-affordable',
    text(
      'В начале 2024 года импортёр называл Dashing самым доступным Jetour в России, примерно от 2,1 млн рублей с выгодами.',
      'In early 2024 the importer called the Dashing the most affordable Jetour in Russia, from about 2.1 million roubles with benefits.',
    ),
    { ...secondArticle, status: 'unconfirmed' },
    {
      text: text(
        'это уже не так, в таблице дилеров от 30 января 2026 года есть X50 за 1 990 000 ₽.',
        'no longer so, the dealers’ table of 30 January 2026 has the X50 at RUB 1,990,000.',
      ),
      ...table2026,
      status: 'unconfirmed',
    },
  ),
  ...importerPlans('dashing'),
  ...servicePapers('dashing'),
  say(
    'choice',
    'reasons',
    text(
      'За что его советуют: предсказуемые расходы, умеренный аппетит, размер для городской парковки и место для небольшой семьи.',
      'Why it is recommended: running costs that can be foreseen, moderate fuel use, a size for parking in town, and room for a small family.',
    ),
    { ...secondArticle, status: 'unconfirmed' },
  ),
  say(
    'choice',
    'drive-then',
    text('В 2024 году все версии были с передним приводом.', 'In 2024 every version was front-wheel drive.'),
    { ...secondArticle, also: [inSamara('2024-02-20')], status: 'confirmed' },
    {
      text: text(
        'с декабря 2024 года продаётся и полноприводный Dashing: 1.6T, 185\u00A0л.\u00A0с., восьмиступенчатый автомат. Здесь его нет: каталог держится переднего привода.',
        'since December 2024 there is an all-wheel-drive Dashing too: the 1.6T with 185 hp and an eight-speed automatic. It is not here: this catalogue keeps to front-wheel drive.',
      ),
      ...january2025,
      status: 'confirmed',
    },
  ),
  say(
    'choice',
    'colours-by-trim',
    text(
      'У дилеров видели Comfort Plus только белый, серый и зелёный, а Comfort — белый, серый и чёрный. В палитре все семь цветов даны для любой версии.',
      'At dealers the Comfort Plus was seen only in white, grey and green, the Comfort in white, grey and black. The palette gives all seven to every version.',
    ),
    { ...inSamara('2025-03-03'), status: 'unconfirmed' },
  ),
  say(
    'model-year',
    'names-2026',
    text(
      'Машины 2026 модельного года возят под русским именем «Комфорт» (1.5T, шестиступенчатый робот). Отличаются ли они чем-то ещё, не сообщали.',
      'Cars of model year 2026 travel under a Russian name, «Komfort» (1.5T, six-speed dual-clutch). Whether anything else differs was not said.',
    ),
    { ...orders2026, status: 'unconfirmed' },
  ),
];
