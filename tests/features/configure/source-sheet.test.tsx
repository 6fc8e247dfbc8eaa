import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/catalogue/schema/figure';
import { jetourCatalogue } from '../../../src/catalogue/jetour/catalogue';
import { figuresOf } from '../../../src/catalogue/places';
import { certaintyOf } from '../../../src/catalogue/witnesses';
import { FigureButton } from '../../../src/features/configure/figure-button';
import { english, russian } from '../../i18n/languages';
import { smallDetails } from '../../support/small-catalogue/catalogue';
import { openPart } from './page';

const figure: Figure = {
  value: 4000,
  unit: 'mm',
  source: 'brochure',
  date: '2024-06-01',
  status: 'confirmed',
};

/** One tap on the figure. */
const ask = async (asked: Figure, surroundings: Parameters<typeof openPart>[2] = {}) => {
  const shown = openPart(<FigureButton figure={asked} label="Length" />, '', surroundings);
  await userEvent.click(screen.getByRole('button', { name: /Where it comes from: Length/ }));
  const sheet = await screen.findByRole('dialog', { name: 'Length' });
  await within(sheet).findAllByRole('listitem');
  return { ...shown, sheet };
};

describe('the sheet of a figure', () => {
  it('says who says so, of when, and how sure that is', async () => {
    const { sheet } = await ask(figure);
    expect(sheet.textContent).toContain('4000\u00A0mm · confirmed');
    expect(sheet.textContent).toContain('The importer says so.');
    const [said] = within(sheet).getAllByRole('listitem');
    expect(said?.textContent).toBe('Kite, the maker Brochure 1 June 2024');
    expect(within(sheet).getByRole('link', { name: 'Brochure' }).getAttribute('href')).toBe(
      'https://maker.example/brochure',
    );
  });

  it('lists every other witness, and every other value with who gives it', async () => {
    const { sheet } = await ask({
      ...figure,
      also: [{ source: 'price-table', date: '2025-02-01' }],
      others: [
        {
          value: 4010,
          source: 'forum',
          date: '2025-03',
          note: { ru: 'С номером.', en: 'With the number plate.' },
        },
      ],
    });
    expect(within(sheet).getByRole('heading', { name: 'Who says so' })).toBeTruthy();
    expect(within(sheet).getByRole('heading', { name: 'What others say' })).toBeTruthy();
    const items = within(sheet)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(items).toHaveLength(3);
    expect(items[1]).toContain('Kite, the importer');
    expect(items[2]).toBe('4010\u00A0mm With the number plate. The owners’ club Forum March 2025');
  });

  it('says where it was looked for when nobody publishes it', async () => {
    const { sheet } = await ask({
      ...figure,
      value: null,
      status: 'not-published',
      source: 'search',
      date: '2025-11-21',
    });
    expect(sheet.textContent).toContain('We searched and did not find that anybody published it.');
    expect(within(sheet).getByRole('heading', { name: 'Where we searched' })).toBeTruthy();
    expect(within(sheet).queryByText(/address is not known/)).toBeNull();
  });

  it('takes what was delivered apart from the details', async () => {
    const note = { ru: 'Без зеркал.', en: 'Without the mirrors.' };
    const { sheet } = await ask(
      { ...figure, beside: 0 },
      { loadDetails: () => Promise.resolve({ ...smallDetails, besides: [{ note }] }) },
    );
    expect(sheet.textContent).toContain('Without the mirrors.');
  });

  it('leads to all sources', async () => {
    const { sheet, go } = await ask(figure);
    await userEvent.click(within(sheet).getByRole('link', { name: 'All sources' }));
    expect(go).toHaveBeenCalledWith('sources', '');
  });
});

describe('two taps from any figure of the shipped catalogue', () => {
  const sources = new Map(jetourCatalogue.sources.map((source) => [source.id, source]));

  it('reach a sentence in each language: a figure opens its sheet, and the sheet says why', () => {
    for (const { path, figure: each } of figuresOf(jetourCatalogue)) {
      const certainty = certaintyOf(each, sources);
      const sentences = [english, russian].map(({ m }) => certainty && m.figure.because[certainty]);
      for (const sentence of sentences)
        expect([path, sentence]).toEqual([path, expect.stringMatching(/\.$/)]);
    }
  });

  it('are never sent to a note that is not there', () => {
    const pointing = new Set<unknown>(['several', 'importer']); // their sentences say "see the note"
    const without = [...figuresOf(jetourCatalogue)].filter(
      ({ figure: each }) => pointing.has(certaintyOf(each, sources)) && !each.note,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});
