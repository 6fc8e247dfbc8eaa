import type { OfferLine } from './read-offers';
import type { ExtraLine } from './read-extras';
import { catalogueIds } from './ids';
import { modelFrom } from './model';
import type { Pen } from './pen';
import { slugOf } from './slug';
import type { Translator } from './translations';
import { countryIn, dayIn, monthIn, wordsOf } from './words';

/** What a file of offers does not say. */
export interface Header {
  readonly maker: string;
  /** A country by its code of two letters, "DE", which has a name in every language; or any other words. */
  readonly market: string;
  /** ISO 4217. */
  readonly currency: string;
  /** By their codes, the market's first. */
  readonly languages: readonly string[];
  /** The tax that the prices hold, in percent. */
  readonly tax: number;
  /** The day of the price list: 2026-01-30. */
  readonly date: string;
  /** Where the price list can be read: then what it says is confirmed, as the importer's own word. */
  readonly url?: string;
}

const SOURCE = 'price-list';

const option = (id: string, name: object) => ({ id, name });

/** The different things that a list names, in its order. */
const namesOf = <T>(list: readonly T[], nameOf: (each: T) => string) =>
  [...new Set(list.map(nameOf))].filter((name) => name !== '');

/**
 * A catalogue of these offers, as a file holds one: what they say, and "not published" for every figure that they do not.
 * It passes the check as it is, and waits for translations, colours, equipment and rules.
 */
export function skeletonOf(
  offers: readonly OfferLine[],
  header: Header,
  translator: Translator,
  extras: readonly ExtraLine[] = [],
): object {
  const { maker, market, currency, languages, tax, date, url } = header;
  const { text } = translator;
  const ids = catalogueIds();
  const cited = { source: SOURCE, date };
  const ground = { ...cited, status: url === undefined ? 'unconfirmed' : 'confirmed' };
  const said = (wordsIn: (language: string) => string) =>
    Object.fromEntries(languages.map((language) => [language, wordsIn(language)]));
  const prices = (value: number) => [{ basis: 'list', from: date, value, unit: currency, ...ground }];
  const pen: Pen = { text, said, ids, cited, ground, prices };
  const listOf = (column: 'engine' | 'gearbox' | 'drive') =>
    namesOf(offers, ({ cells }) => cells[column]).map((name) => option(ids[column](name), text(name)));
  const country = (language: string) => countryIn(language, market);

  return {
    $schema: 'http://localhost:5173/catalogue.schema.json',
    format: 2,
    id: slugOf(maker) || 'catalogue',
    name: said(() => maker),
    languages,
    market: /^[A-Z]{2}$/.test(market) ? said(country) : text(market),
    currency,
    tax: { name: said((language) => wordsOf(language).tax), percent: tax, included: true },
    site: {
      name: said(() => maker),
      footer: said(
        (language) => `${maker}, ${country(language)}. ${wordsOf(language).prices(dayIn(language, date))}`,
      ),
    },
    priceLists: [
      {
        id: date.slice(0, 7),
        date,
        name: said((language) => monthIn(language, date)),
        source: SOURCE,
      },
    ],
    engines: listOf('engine'),
    gearboxes: listOf('gearbox'),
    drives: listOf('drive'),
    ...(extras.length > 0 && {
      extraGroups: namesOf(extras, ({ group }) => group).map((name) => option(ids.group(name), text(name))),
      slots: namesOf(extras, ({ slot }) => slot).map((name) => option(ids.slot(name), text(name))),
    }),
    models: namesOf(offers, ({ cells }) => cells.model).map((name) =>
      modelFrom(
        name,
        maker,
        offers.filter(({ cells }) => cells.model === name),
        extras,
        pen,
      ),
    ),
    sources: [
      {
        id: SOURCE,
        publisher: said(() => maker),
        trust: 'importer',
        kind: 'price-list',
        title: said((language) => wordsOf(language).source(dayIn(language, date))),
        date,
        ...(url === undefined ? { version: 'no-address' } : { version: 'as-published', url }),
      },
    ],
    equipment: [],
    headlinePrices: [],
    about: [],
  };
}
