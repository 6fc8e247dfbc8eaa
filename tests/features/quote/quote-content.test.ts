import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../../src/catalogue/jetour/core';
import { jetourDetails } from '../../../src/catalogue/jetour/details';
import { readAddress } from '../../../src/configuration/address';
import { configurationOf } from '../../../src/configuration/configuration';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { quoteContentOf } from '../../../src/features/quote/quote-content';
import { smallCatalogue, smallCore } from '../../support/small-catalogue/catalogue';

const range = modelRangeOf(smallCore);
const contentOf = (query: string) =>
  quoteContentOf(smallCore, configurationOf(range, readAddress(range, query).selection), smallCatalogue);

describe('what a quote says', () => {
  it('names every source that it rests on once, the price’s first', () => {
    const { sources, figures, equipment } = contentOf('?model=city&trim=plus');
    expect(sources.slice(0, 2)).toEqual(['brochure', 'price-table']);
    expect(new Set(sources).size).toBe(sources.length);
    const cited = [
      ...figures.flatMap(({ rows }) => rows.map(({ figure }) => figure.source)),
      ...equipment.flatMap(({ fitted }) => fitted.map(({ source }) => source)),
    ];
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((source) => !sources.includes(source))).toEqual([]);
  });

  it('says what the car costs on the newest list, whichever list it is made on', () => {
    expect(contentOf('?model=city&list=2025-02').now?.value).toBe(110_000_000);
    expect(contentOf('?model=city').now?.value).toBe(110_000_000);
  });

  it('has the published figures alone', () => {
    const rows = contentOf('?model=city').figures.flatMap((group) => group.rows);
    expect(rows.filter(({ figure }) => figure.value === null)).toEqual([]);
    expect(rows.map(({ id }) => id)).toContain('gearbox');
  });

  it('tells what is fitted from what is not, and has nothing where no list is known', () => {
    const ids = (query: string) =>
      contentOf(query).equipment.map(({ fitted, others }) => [
        fitted.map(({ id }) => id),
        others.map(({ id }) => id),
      ]);
    expect(ids('?model=city&trim=base')).toEqual([
      [['screen'], ['heated-seats']],
      [['airbags'], []],
    ]);
    expect(ids('?model=tour')).toEqual([]);
  });

  it('rests on sources that the shipped catalogue has, for each of its offers', () => {
    const jetour = modelRangeOf(jetourCore);
    const known = new Set(jetourDetails.sources.map(({ id }) => id));
    for (const { model, offer } of jetour.offers.values()) {
      const query = `?model=${model.id}&engine=${offer.engine}&gearbox=${offer.gearbox}&trim=${offer.trim}`;
      const shown = configurationOf(jetour, readAddress(jetour, query).selection);
      expect(shown.car.offer.id).toBe(offer.id);
      const { sources } = quoteContentOf(jetourCore, shown, jetourDetails);
      expect(sources.length).toBeGreaterThan(3);
      expect(sources.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});
