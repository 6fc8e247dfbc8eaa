// Where a car is registered: what a horsepower is taxed with there, and how the insurer weighs the territory. Where law,
// news and tables disagree, the law goes before the news and the news before a table.
import type { Text } from '../../../i18n/language';
import { cited, type Cited, type SourceId } from './cited';

/** What a year of a horsepower costs for cars of more than `above` and up to `upTo` horsepower. Whole kopecks. */
export interface TaxBracket {
  readonly above: number;
  readonly upTo: number;
  readonly rate: number;
}

export interface Place {
  /** Stands in addresses. */
  readonly id: string;
  readonly name: Text;
  /** The year that the rates are of. */
  readonly year: number;
  readonly tax: Cited<readonly TaxBracket[]>;
  /** The coefficient of the territory in hundredths, and the town that it is of; null where none was found. */
  readonly territory: (Cited<number> & { readonly of: Text }) | null;
}

const text = (ru: string, en: string): Text => ({ ru, en });

type Rates = readonly (readonly [above: number, upTo: number, roubles: number])[];

/** The rates of three brackets as most regions have them; null where one was not found. */
const usual = (first: number, second: number | null, third: number | null): Rates => [
  [100, 150, first],
  ...(second === null ? [] : [[150, 200, second] as const]),
  ...(third === null ? [] : [[200, 250, third] as const]),
];

const brackets = (rates: Rates): readonly TaxBracket[] =>
  rates.map(([above, upTo, roubles]) => ({ above, upTo, rate: Math.round(roubles * 100) }));

const TERRITORIES = '2026';

const place = (
  id: string,
  name: Text,
  [year, rates, source, date]: readonly [year: number, rates: Rates, source: SourceId, date: string],
  territory: readonly [coefficient: number, of: Text] | null,
): Place => ({
  id,
  name,
  year,
  tax: cited(brackets(rates), source, date),
  territory: territory && {
    ...cited(Math.round(territory[0] * 100), 'territories', TERRITORIES),
    of: territory[1],
  },
});

const NOTES = '2026-09-29';
const TABLE = '2025';

/** The places, the capitals first. Moscow has brackets of 25 hp, of which those are known that are here. */
export const places: readonly Place[] = [
  place(
    'moscow',
    text('Москва', 'Moscow'),
    [
      2026,
      [
        [100, 125, 31],
        [125, 150, 35],
        [175, 200, 50],
        [225, 250, 75],
      ],
      'notes',
      NOTES,
    ],
    [1.8, text('Москва', 'Moscow')],
  ),
  place(
    'petersburg',
    text('Санкт-Петербург', 'St Petersburg'),
    [2026, usual(35, 50, 75), 'petersburgLaw', '2015-01-01'],
    [1.64, text('Санкт-Петербург', 'St Petersburg')],
  ),
  place(
    'moscow-oblast',
    text('Московская область', 'Moscow oblast'),
    [2026, usual(35, 50, 75), 'moscowOblastNews', '2026-01-01'],
    [1.56, text('Московская область, кроме отдельных городов', 'Moscow oblast, save for some towns')],
  ),
  place(
    'leningrad',
    text('Ленинградская область', 'Leningrad oblast'),
    [2025, usual(35, 50, 75), 'ratesTable', TABLE],
    [1.24, text('Ленинградская область', 'Leningrad oblast')],
  ),
  place(
    'kaliningrad',
    text('Калининградская область', 'Kaliningrad oblast'),
    [2026, usual(25, 45, 75), 'kaliningradNews', '2025-11-18'],
    [1.08, text('Калининград', 'Kaliningrad')],
  ),
  place(
    'tatarstan',
    text('Татарстан', 'Tatarstan'),
    [2026, usual(35, 50, 75), 'notes', NOTES],
    [1.7, text('Казань', 'Kazan')],
  ),
  place(
    'krasnodar',
    text('Краснодарский край', 'Krasnodar krai'),
    [2026, usual(25, 50, 75), 'notes', NOTES],
    [1.56, text('Краснодар', 'Krasnodar')],
  ),
  place(
    'sverdlovsk',
    text('Свердловская область', 'Sverdlovsk oblast'),
    [2025, usual(14, 34, 51.6), 'sverdlovskNews', '2024-11-01'],
    [1.64, text('Екатеринбург', 'Yekaterinburg')],
  ),
  place(
    'novosibirsk',
    text('Новосибирская область', 'Novosibirsk oblast'),
    [2026, usual(18, 30, 60), 'notes', NOTES],
    [3.12, text('Новосибирск', 'Novosibirsk')],
  ),
  place(
    'rostov',
    text('Ростовская область', 'Rostov oblast'),
    [2025, usual(15, 45, 75), 'ratesTable', TABLE],
    [1.56, text('Ростов-на-Дону', 'Rostov-on-Don')],
  ),
  place(
    'bashkortostan',
    text('Башкортостан', 'Bashkortostan'),
    [2026, usual(35, 50, 75), 'notes', NOTES],
    [1.56, text('Уфа', 'Ufa')],
  ),
  place(
    'chelyabinsk',
    text('Челябинская область', 'Chelyabinsk oblast'),
    [2026, usual(27, 50, 75), 'notes', NOTES],
    [1.77, text('Челябинск', 'Chelyabinsk')],
  ),
  place(
    'samara',
    text('Самарская область', 'Samara oblast'),
    [
      2026,
      [
        [100, 120, 24],
        [120, 150, 33],
        [150, 200, 43],
        [200, 250, 75],
      ],
      'notes',
      NOTES,
    ],
    [1.48, text('Самара', 'Samara')],
  ),
  place(
    'krasnoyarsk',
    text('Красноярский край', 'Krasnoyarsk krai'),
    [2026, usual(16, 32, null), 'threeRegions', '2025-10-16'],
    [1.56, text('Красноярск', 'Krasnoyarsk')],
  ),
  place(
    'orenburg',
    text('Оренбургская область', 'Orenburg oblast'),
    [2026, usual(20, 50, null), 'threeRegions', '2025-10-16'],
    null,
  ),
  place(
    'lipetsk',
    text('Липецкая область', 'Lipetsk oblast'),
    [2026, usual(30, null, null), 'lipetskNews', '2025-11-20'],
    null,
  ),
];
