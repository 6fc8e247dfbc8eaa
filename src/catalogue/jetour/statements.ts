// Short ways to write down what is told about a model, and what is true of all of them.
import { text } from '../rows';
import type { AboutTheme } from '../about-themes';
import type { Statement } from '../schema/catalogue';
import type { Citation, Ground } from '../schema/figure';
import type { Text } from '../schema/primitives';
import { firstArticle, ministry, ministryToo } from './citations';

/** A statement about a model; `since` says what has become untrue of it. */
export const statement =
  (model: string) =>
  (theme: AboutTheme, id: string, sentence: Text, ground: Ground, since?: Statement['since']): Statement => ({
    id,
    model,
    theme,
    text: sentence,
    ...ground,
    ...(since && { since }),
  });

/** What the importer's people said of the brand in autumn 2023, restated. */
export const importerPlans = (model: string): Statement[] => {
  const say = statement(model);
  return [
    say(
      'importer',
      'plans-assembly',
      text(
        'Осенью 2023 года Джек Чен, отвечавший в Jetour за зарубежные рынки, говорил, что машины для России будут собирать здесь: по контракту на готовом заводе или на своём. Что именно, тогда не решили.',
        'In autumn 2023 Jack Chen, in charge of Jetour’s markets abroad, said that cars for Russia would be built here: under contract in an existing plant, or in one of its own. Which of the two was not decided then.',
      ),
      { ...firstArticle, status: 'unconfirmed' },
      {
        text: text(
          'выбрали контрактную сборку: Dashing, X70 Plus и T2 делает калининградский «Автотор». О своём заводе новостей не найдено.',
          'it became contract assembly: Avtotor in Kaliningrad builds the Dashing, the X70 Plus and the T2. No news of a plant of its own was found.',
        ),
        ...ministry,
        also: [ministryToo],
        status: 'confirmed',
      },
    ),
    say(
      'importer',
      'plans-engineering',
      text(
        'Он же обещал разработку вместе с российскими инженерами. Что из этого вышло, публично не сообщали.',
        'He also promised engineering together with engineers in Russia. What came of it was not made public.',
      ),
      { ...firstArticle, status: 'unconfirmed' },
    ),
  ];
};

const serviceMap: Citation = { source: 'importer-service-map', date: '2025-08-28' };
const terms: Citation = { source: 'importer-warranty-terms', date: '2025-08-28' };

/** Where the importer says what service and warranty ask for. */
export const servicePapers = (model: string): Statement[] => {
  const say = statement(model);
  return [
    say(
      'service',
      'service-map',
      text(
        'Что и когда обслуживать, импортёр пишет в «Карте ТО» на своём сайте.',
        'What to service when stands in the importer’s service map, on its site.',
      ),
      { ...serviceMap, status: 'confirmed' },
    ),
    say(
      'service',
      'warranty-paper',
      text(
        'Полные условия гарантии — в документе импортёра; опоздать на обслуживание можно на месяц или 1000 км.',
        'The full warranty terms are in a paper of the importer; a service may be late by a month or 1,000 km.',
      ),
      { ...terms, also: [{ source: 'warranty-terms', date: '2025-03-24' }], status: 'confirmed' },
    ),
  ];
};
