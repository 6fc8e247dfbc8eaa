import { describe, expect, it } from 'vitest';
import { listPrice } from '../../src/catalogue/rows';
import type { Model } from '../../src/catalogue/schema/model';
import { readAddress } from '../../src/configuration/address';
import { carOf } from '../../src/configuration/car';
import { modelRangeOf } from '../../src/configuration/described-range';
import { offerQuery } from '../../src/configuration/offer-link';
import { placeOf } from '../../src/configuration/place';
import { offerName } from '../../src/configuration/offer-name';
import { smallCatalogue } from '../support/small-catalogue/catalogue';
import { brochure } from '../support/small-catalogue/rows';
import { city } from '../support/small-catalogue/city';
import { problemsOf } from './support/problems';

const words = { ru: 'Модельный год', en: 'Model year' };

/** The first row of a model for each of some model years, each dearer than the one before, and the years as a slot. */
function withYears(...years: readonly string[]): Model {
  const [row, ...others] = city.offers;
  if (!row) throw new Error('no row');
  const ids = years.map((year, index) => (index === 0 ? row.id : `${row.id}-${year}-${String(index)}`));
  const rows = years.map((year, index) => ({
    ...row,
    id: ids[index] ?? '',
    specs: { modelYear: brochure(year, 'date') },
    prices: [listPrice('2024-06-10', 900_000 + index * 50_000, brochure)],
  }));
  const extras = years.map((year, index) => ({
    id: `year-${year}`,
    name: { ru: year, en: year },
    group: 'year',
    slot: 'year',
    offers: {
      ...Object.fromEntries(others.map(({ id }) => [id, index === 0 ? 'standard' : 'not-offered'] as const)),
      ...Object.fromEntries(ids.map((id, at) => [id, at === index ? 'standard' : 'not-offered'] as const)),
    },
    prices: [],
    status: 'confirmed' as const,
    source: 'price-table',
    date: '2024-06-10',
  }));
  return { ...city, offers: [...rows, ...others], extras };
}

const { carCodes: _carCodes, ...withoutCodes } = smallCatalogue;
const selling = (model: Model) => ({
  ...withoutCodes,
  equipment: [],
  extraGroups: [{ id: 'year', name: words }],
  slots: [{ id: 'year', name: words }],
  models: smallCatalogue.models.map((each) => (each.id === model.id ? model : each)),
});

const twoYears = withYears('2025', '2026');
const catalogue = selling(twoYears);
const [older = '', newer = ''] = twoYears.offers.map(({ id }) => id);

describe('rows that differ in nothing but the model year', () => {
  it('are two rows, told apart by it', () => {
    expect(problemsOf(catalogue)).toEqual([]);
    const names = twoYears.offers.map((offer) =>
      offerName(catalogue, { model: twoYears, offer }, ({ en = '' }) => en),
    );
    expect(names.slice(0, 3)).toEqual([
      'City Base, Petrol, Manual, Front-wheel drive, 2025',
      'City Base, Petrol, Manual, Front-wheel drive, 2026',
      'City Plus, Petrol, Automatic, Front-wheel drive',
    ]);
  });

  it('can both be had: the year is chosen, and a link to either row and the path of either say it', () => {
    const range = modelRangeOf(catalogue);
    const yearOf = (id: string) => (id === older ? 'year-2025' : id === newer ? 'year-2026' : null);
    for (const offer of twoYears.offers) {
      const query = offerQuery(twoYears, offer, range.newestList);
      expect(carOf(range, readAddress(range, query).selection).offer).toBe(offer);
      expect(new URLSearchParams(query).get('with')).toBe(yearOf(offer.id));
      const place = placeOf({ model: twoYears, offer });
      const reading = readAddress(range, '', place);
      expect(reading.problems).toEqual([]);
      expect(carOf(range, reading.selection).offer).toBe(offer);
    }
  });

  it('are chosen by the query where it says another year than the path', () => {
    const range = modelRangeOf(catalogue);
    const offer = twoYears.offers.find(({ id }) => id === newer);
    if (!offer) throw new Error('no row');
    const { selection } = readAddress(range, '?with=year-2025', placeOf({ model: twoYears, offer }));
    expect(carOf(range, selection).offer.id).toBe(older);
  });

  it('are refused where a buyer would only ever have the cheapest', () => {
    const alike = (first: string, second: string, index: number) =>
      `models.city.offers[${String(index)}]: nothing that a buyer chooses tells "${first}" from "${second}": give each an extra of one slot (its model year, say), "standard" in its own row and "not-offered" in the others`;
    const { extras: _extras, ...plain } = twoYears;
    expect(problemsOf({ ...catalogue, models: [plain] })).toEqual([
      alike(older, newer, 0),
      alike(newer, older, 1),
    ]);
  });

  it('are one row too many where the year is the same', () => {
    expect(problemsOf(selling(withYears('2025', '2025')))).toContain(
      'models.city.offers[1]: "petrol manual front base 2025" is taken by models.city.offers[0]',
    );
  });
});

it('a catalogue without prices with benefits need not say what these ask for', () => {
  const { conditions: _conditions, ...unconditional } = smallCatalogue;
  const models = unconditional.models.map((model) => ({
    ...model,
    offers: model.offers.map((offer) => ({
      ...offer,
      prices: offer.prices.filter(({ basis }) => basis === 'list'),
    })),
  }));
  expect(problemsOf({ ...unconditional, models })).toEqual([]);
  expect(problemsOf(unconditional)).toContain(
    'models.city.offers[0].prices[2].condition: unknown id "trade-in"',
  );
});
