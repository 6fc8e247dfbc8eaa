// What is told about the T2 Pass and the Jetour T2, and what has become untrue of it.
import { text } from '../../rows';
import type { Statement } from '../../schema/catalogue';
import type { Citation } from '../../schema/figure';
import { market, ministry, ministryToo, orders2026, secondArticle } from '../citations';
import { importerPlans, servicePapers, statement } from '../statements';

const say = statement('t2-pass');
const white: Citation = { source: 'importer-t2-white', date: '2025-01-14' };
const longTest: Citation = { source: 't2-long-test', date: '2024' };
const southAfrica: Citation = { source: 't2-south-africa', date: '2024-12-29' };

export const about: Statement[] = [
  say(
    'launch',
    'named-once',
    text(
      'T2 Pass назван в одной статье начала 2024 года: две комплектации, Voyage и Expedition, примерно от 3,7 млн рублей с выгодами. Размерами и багажником он крупнее Dashing.',
      'The T2 Pass is named in one article of early 2024: two trims, Voyage and Expedition, from about 3.7 million roubles with benefits. In size and luggage room it is above the Dashing.',
    ),
    { ...secondArticle, status: 'unconfirmed' },
  ),
  say(
    'launch',
    't2-in-russia',
    text(
      'Jetour T2 продаётся в России с марта 2024 года, и всегда с полным приводом.',
      'The Jetour T2 has been on sale in Russia since March 2024, and always with all-wheel drive.',
    ),
    { ...white, status: 'confirmed' },
  ),
  say(
    'launch',
    'front-wheel-drive-abroad',
    text(
      'Переднеприводный T2 бывает за рубежом: с 1.5T и семиступенчатым роботом или с 2.0T и восьмиступенчатым автоматом. Сочетания 2.0T, робота и переднего привода не нашлось нигде.',
      'A front-wheel-drive T2 exists abroad: with the 1.5T and a seven-speed dual-clutch, or with the 2.0T and an eight-speed automatic. 2.0T, dual-clutch and front-wheel drive together were found nowhere.',
    ),
    { ...southAfrica, status: 'unconfirmed' },
  ),
  say(
    'origin',
    'made-in',
    text(
      'Полноприводный T2 собирает калининградский «Автотор».',
      'Avtotor in Kaliningrad assembles the all-wheel-drive T2.',
    ),
    { ...ministry, also: [ministryToo], status: 'confirmed' },
  ),
  ...importerPlans('t2-pass'),
  ...servicePapers('t2-pass'),
  say(
    'service',
    'service-visit',
    text(
      'Обслуживание T2 с роботом: каждые 10 000 км, около 15 000 ₽ за визит по опыту 2024 года.',
      'Service of a T2 dual-clutch: every 10,000 km, about RUB 15,000 a visit as of 2024.',
    ),
    { ...longTest, status: 'unconfirmed' },
  ),
  say(
    'model-year',
    'names-2026',
    text(
      'Машины 2026 модельного года возят под именами «Престиж» (2.0T, робот) и «Премиум» (2.0T, автомат).',
      'Cars of model year 2026 travel as «Prestige» (2.0T, dual-clutch) and «Premium» (2.0T, automatic).',
    ),
    { ...orders2026, status: 'unconfirmed' },
    {
      text: text(
        'сводка рынка того же месяца знает T2 только с автоматом.',
        'a market summary of the same month knows the T2 only with the automatic.',
      ),
      ...market,
      status: 'unconfirmed',
    },
  ),
];
