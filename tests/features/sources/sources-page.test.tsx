import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../../src/catalogue/jetour/catalogue';
import { groupedSources } from '../../../src/features/sources/grouped-sources';
import { citationsOf } from '../../../src/catalogue/places';
import { usesOf } from '../../../src/features/sources/source-use';
import SourcesPage from '../../../src/features/sources/sources-page';
import { show } from '../../support/render';
import { smallCatalogue } from '../../support/small-catalogue/catalogue';

describe('the page of sources', () => {
  it('lists them by who publishes, the nearest to the car’s papers first', async () => {
    show(<SourcesPage />);
    await screen.findByText('Sources: 4');
    const names = (level: number) =>
      screen.getAllByRole('heading', { level }).map((heading) => heading.textContent);
    expect(names(1)).toEqual(['How we know']);
    expect(names(2)).toEqual(['importer', 'press or test drive', 'this project']);
    expect(names(3)).toEqual(['Kite, the maker', 'Kite, the importer', 'The owners’ club', 'This project']);
  });

  it('says of each what it is, of when, and what rests on it', async () => {
    show(<SourcesPage />);
    const link = await screen.findByRole('link', { name: 'Forum' });
    const item = link.closest('li');
    expect(item?.textContent).toContain('article · March 2025');
    const uses =
      item &&
      within(item)
        .getAllByRole('listitem')
        .map((use) => use.textContent);
    expect(uses).toEqual(['City: 0–100 km/h', 'Tour: Width; Power; prices of autumn 2026 × 2; warnings']);
  });

  it('opens each copy of a document by its day', async () => {
    show(<SourcesPage />, '', { catalogue: jetourCatalogue });
    const copy = await screen.findByRole('link', { name: '20 February 2024' });
    expect(copy.getAttribute('href')).toContain('6ab4f9f63e10d4f338acfe47f4e0f3c6633fcdff');
    // The dealers of two towns each had lists of many days: two documents, not dozens.
    expect(screen.getAllByText('The cars in stock and their prices')).toHaveLength(2);
  });
});

describe('what rests on the sources', () => {
  it('is, over all of them, everything that the catalogue says', () => {
    for (const catalogue of [jetourCatalogue, smallCatalogue]) {
      const documents = groupedSources(catalogue.sources).flatMap(({ publishers }) =>
        publishers.flatMap((publisher) => publisher.documents),
      );
      expect(documents.flat().map(({ id }) => id)).toHaveLength(catalogue.sources.length);
      for (const copies of documents) {
        const uses = usesOf(citationsOf(catalogue), new Set(copies.map(({ id }) => id)));
        expect([copies[0].id, uses.length > 0]).toEqual([copies[0].id, true]);
      }
    }
  });

  it('tells values that were taken from those that were not', () => {
    const uses = usesOf(citationsOf(jetourCatalogue), new Set(['dashing-page']));
    expect(uses).toEqual([
      { model: 'dashing', specs: [], counts: [], differs: ['acceleration', 'consumption'] },
    ]);
  });
});
