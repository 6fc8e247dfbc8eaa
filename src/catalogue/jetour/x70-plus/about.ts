// What is told about the X70 Plus, and what has become untrue of it.
import { text } from '../../rows';
import type { Statement } from '../../schema/catalogue';
import { firstArticle, inKrasnodar, inSamara, market, ministry, ministryToo, orders2026 } from '../citations';
import { importerPlans, servicePapers, statement } from '../statements';

const say = statement('x70-plus');

export const about: Statement[] = [
  say(
    'launch',
    'autumn-2023',
    text(
      'В России с конца сентября 2023 года: 1.6T примерно на 190\u00A0л.\u00A0с., семиступенчатый робот, передний привод.',
      'In Russia since the end of September 2023: the 1.6T of about 190 hp, a seven-speed dual-clutch gearbox, front-wheel drive.',
    ),
    { ...firstArticle, also: [inSamara('2023-09-30')], status: 'confirmed' },
  ),
  say(
    'origin',
    'made-in',
    text(
      'Первые машины привезли из Китая. С 2025 модельного года собирает калининградский «Автотор».',
      'The first cars came from China. From model year 2025 on Avtotor in Kaliningrad assembles it.',
    ),
    { ...ministry, also: [ministryToo], status: 'confirmed' },
  ),
  ...importerPlans('x70-plus'),
  ...servicePapers('x70-plus'),
  say(
    'choice',
    'colours-by-trim',
    text(
      'Comfort у дилеров видели белым, чёрным, серебристым, серым и синим, Luxury — белым, чёрным, серебристым, серым, красным, зелёным и голубым.',
      'At dealers the Comfort was seen in white, black, silver, grey and blue, the Luxury in white, black, silver, grey, red, green and light blue.',
    ),
    { ...inSamara('2025-07-25'), also: [inKrasnodar('2025-07-22')], status: 'confirmed' },
  ),
  say(
    'model-year',
    'names-2026',
    text(
      'Машины 2026 модельного года возят под русским именем «Комфорт» (1.6T, семиступенчатый робот). Сводка рынка знает и «Престиж».',
      'Cars of model year 2026 travel under a Russian name, «Komfort» (1.6T, seven-speed dual-clutch). A market summary knows a «Prestige» too.',
    ),
    { ...orders2026, also: [market], status: 'unconfirmed' },
  ),
];
