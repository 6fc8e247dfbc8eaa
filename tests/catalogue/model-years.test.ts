import { expect, it } from 'vitest';
import type { Model } from '../../src/catalogue/schema/model';
import { offerName } from '../../src/configuration/offer-name';
import { smallCatalogue } from '../support/small-catalogue/catalogue';
import { brochure } from '../support/small-catalogue/rows';
import { city } from '../support/small-catalogue/city';
import { problemsOf } from './support/problems';

/** The first row of a model once more, as of a model year. */
function withYears(...years: readonly string[]): Model {
  const [row, ...others] = city.offers;
  if (!row) throw new Error('no row');
  const rowOf = (year: string, index: number) => ({
    ...row,
    id: index === 0 ? row.id : `${row.id}-${year}`,
    specs: { modelYear: brochure(year, 'date') },
  });
  const rows = years.map(rowOf);
  return { ...city, offers: [...rows, ...others] };
}

const selling = (model: Model) => ({
  ...smallCatalogue,
  equipment: [],
  models: smallCatalogue.models.map((each) => (each.id === model.id ? model : each)),
});

it('rows that differ in nothing but the model year are two rows, told apart by it', () => {
  const model = withYears('2025', '2026');
  const catalogue = selling(model);
  expect(problemsOf(catalogue)).toEqual([]);
  const names = model.offers.map((offer) => offerName(catalogue, { model, offer }, ({ en = '' }) => en));
  expect(names.slice(0, 3)).toEqual([
    'City Base, Petrol, Manual, Front-wheel drive, 2025',
    'City Base, Petrol, Manual, Front-wheel drive, 2026',
    'City Plus, Petrol, Automatic, Front-wheel drive',
  ]);
});

it('rows of the same year are one row too many', () => {
  expect(problemsOf(selling(withYears('2025', '2025')))).toContain(
    'models.city.offers[1]: "petrol manual front base 2025" is taken by models.city.offers[0]',
  );
});

it('a catalogue without prices with benefits need not say what these ask for', () => {
  const { conditions: _conditions, ...catalogue } = smallCatalogue;
  const models = catalogue.models.map((model) => ({
    ...model,
    offers: model.offers.map((offer) => ({
      ...offer,
      prices: offer.prices.filter(({ basis }) => basis === 'list'),
    })),
  }));
  expect(problemsOf({ ...catalogue, models })).toEqual([]);
  expect(problemsOf(catalogue)).toContain('models.city.offers[0].prices[2].condition: unknown id "trade-in"');
});
