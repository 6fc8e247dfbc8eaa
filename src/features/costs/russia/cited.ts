import type { Text } from '../../../i18n/language';

/** Documents that the figures of the market rest on. */
export const sources = {
  notes: {
    title: {
      ru: 'Заметки о налогах и ценах, частная сводка',
      en: 'Notes on taxes and prices, somebody’s own summary',
    },
    url: 'https://github.com/destinjones/carfinder/blob/778ca38b0449c80c7c1ecc4c3d1407fbf6ad074d/docs/tax-notes/ru.md',
  },
  ratesTable: {
    title: {
      ru: 'Таблица ставок налога по регионам, частная',
      en: 'Table of tax rates by region, somebody’s own',
    },
    url: 'https://github.com/polinacatty/TCO/blob/3ccec6b079dcb7f3027b7c315c5d49e094dfbcdd/ml/data/seed/transport_tax_rates.csv',
  },
  petersburgLaw: {
    title: {
      ru: 'Закон Санкт-Петербурга о транспортном налоге',
      en: 'Law of St Petersburg on transport tax',
    },
    url: 'https://docs.cntd.ru/document/537964201/titles/F7S1F1',
  },
  moscowOblastNews: {
    title: {
      ru: 'Mail.ru: ставки в Московской области с 2026 года',
      en: 'Mail.ru: rates in Moscow oblast from 2026',
    },
    url: 'https://news.mail.ru/society/69305773/',
  },
  kaliningradNews: {
    title: {
      ru: 'NewsInfo: рост налога в Калининградской области',
      en: 'NewsInfo: the tax rises in Kaliningrad oblast',
    },
    url: 'https://www.newsinfo.ru/articles/increase-in-vehicle-tax-4ov/950176/',
  },
  sverdlovskNews: {
    title: {
      ru: 'ЕАН: транспортный налог с 2025 года в Свердловской области',
      en: 'EAN: transport tax from 2025 in Sverdlovsk oblast',
    },
    url: 'https://eanews.ru/ekaterinburg/20241101150243/kto-budet-platit-novyy-transportnyy-nalog-s-2025-v-sverdlovskoy-oblasti',
  },
  threeRegions: {
    title: { ru: 'Рамблер: налог подорожает в трёх регионах', en: 'Rambler: the tax rises in three regions' },
    url: 'https://auto.rambler.ru/novosti/55469904-transportnyy-nalog-na-avtomobili-podorozhaet-v-treh-regionah-rossii-kak-izmenitsya-obyazatelnyy-platezh/',
  },
  lipetskNews: {
    title: { ru: 'Коммерсантъ: ставки в Липецкой области', en: 'Kommersant: rates in Lipetsk oblast' },
    url: 'https://www.kommersant.ru/doc/8213886',
  },
  corridor: {
    title: {
      ru: 'ТАСС: тарифный коридор ОСАГО с 9 декабря 2025 года',
      en: 'TASS: the range of OSAGO base tariffs from 9 December 2025',
    },
    url: 'https://tass.ru/ekonomika/25850117',
  },
  territories: {
    title: {
      ru: 'Таблица коэффициентов территории, частная',
      en: 'Table of territory coefficients, somebody’s own',
    },
    url: 'https://github.com/polinacatty/TCO/blob/3ccec6b079dcb7f3027b7c315c5d49e094dfbcdd/ml/data/seed/osago_territory_coefs.csv',
  },
  ages: {
    title: {
      ru: 'Таблица коэффициентов возраста и стажа, частная',
      en: 'Table of age and experience coefficients, somebody’s own',
    },
    url: 'https://github.com/polinacatty/TCO/blob/3ccec6b079dcb7f3027b7c315c5d49e094dfbcdd/ml/data/seed/osago_age_exp.csv',
  },
  bonuses: {
    title: {
      ru: 'Таблица коэффициентов бонус-малус, частная',
      en: 'Table of bonus-malus coefficients, somebody’s own',
    },
    url: 'https://github.com/polinacatty/TCO/blob/3ccec6b079dcb7f3027b7c315c5d49e094dfbcdd/ml/data/seed/osago_kbm.csv',
  },
  powers: {
    title: {
      ru: 'Таблица коэффициентов мощности, частная',
      en: 'Table of power coefficients, somebody’s own',
    },
    url: 'https://github.com/polinacatty/TCO/blob/3ccec6b079dcb7f3027b7c315c5d49e094dfbcdd/ml/data/seed/osago_power.csv',
  },
  roadTest: {
    title: {
      ru: 'Тест-драйв Jetour T2 2.0T: расходы владельца',
      en: 'Road test of the Jetour T2 2.0T: what the owner spends',
    },
    url: 'https://avtorambler.com/navigator/53565039-2-0-turbo-robot-4wd-kakoy-rashod-u-modnogo-krossovera-svoih-deneg-stoit',
  },
  loanRates: {
    title: {
      ru: 'Коммерсантъ: ставки автокредитов, данные Банка России',
      en: 'Kommersant: rates of car loans, figures of the Bank of Russia',
    },
    url: 'https://www.kommersant.ru/doc/8422731',
  },
  stateLoans: {
    title: {
      ru: 'За рулём: список льготных автокредитов на 2026 год',
      en: 'Za Rulem: the list of state-supported loans for 2026',
    },
    url: 'https://www.zr.ru/content/news/976745-minpromtorg-skorrektiroval-spi/',
  },
} as const satisfies Readonly<Record<string, { readonly title: Text; readonly url: string }>>;

export type SourceId = keyof typeof sources;

/** A figure of the market with who says it and of when: an ISO date, as exact as the source is. */
export interface Cited<Value> {
  readonly value: Value;
  readonly source: SourceId;
  readonly date: string;
}

export const cited = <Value>(value: Value, source: SourceId, date: string): Cited<Value> => ({
  value,
  source,
  date,
});
