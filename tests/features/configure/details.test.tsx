import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { isAsked, specGroups, specIds } from '../../../src/catalogue/schema/specs';
import Details from '../../../src/features/configure/details';
import { english } from '../../i18n/languages';
import { smallCatalogue } from '../../support/small-catalogue/catalogue';
import { openPart } from './page';
import { roubles } from './queries';

const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const show = (query: string, surroundings = {}) => openPart(<Details />, query, surroundings);

describe('the data sheet', () => {
  it('has a row for every figure that a car of its kind is asked for, those that nobody published on demand', async () => {
    show('?model=city');
    const asked = specIds.filter((id) => isAsked(id, 'combustion', 5));
    const sheet = section('Data sheet');
    const known = sheet.getAllByRole('term').map((each) => each.textContent);
    expect(known).toEqual(expect.arrayContaining(['Power', 'Length', 'Gearbox', 'Drive']));
    expect(known).not.toContain('Torque');
    expect(sheet.queryByText('not published')).toBeNull();
    await userEvent.click(
      sheet.getByText(`${String(asked.length + 2 - known.length)} figures not published`),
    );
    const rows = sheet.getAllByRole('term').map((each) => each.textContent);
    expect(rows).toEqual(expect.arrayContaining(asked.map((id) => english.specName(id))));
    expect(new Set(rows).size).toBe(rows.length);
    const headings = sheet.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    const groups = specGroups.map((id) => english.specGroupName(id));
    expect(groups.filter((group) => headings.includes(group))).toEqual(headings);
  });
});

describe('the prices', () => {
  it('are the list price with its date and the one with benefits, with what it asks of a buyer', () => {
    show('?model=city');
    const prices = section('Price');
    expect(prices.getByText('List price of 30 January 2026')).toBeTruthy();
    expect(
      prices.getByRole('button', { name: /^RUB\s1,100,000, .*List price of 30 January 2026/ }),
    ).toBeTruthy();
    const benefits = prices.getByText(/^With all advertised benefits, 30 January 2026/);
    expect(benefits.nextElementSibling?.textContent).toContain('With a trade-in.');
  });

  it('say that no price with benefits is published, and ask nothing then', () => {
    show('?model=city&trim=plus');
    const prices = section('Price');
    const label = prices.getByText('With all advertised benefits');
    expect(label.nextElementSibling?.textContent).toMatch(/^not published/);
    expect(label.nextElementSibling?.textContent).not.toContain('With a trade-in.');
  });

  it('say that the price is a later one where the list has none', () => {
    show('?model=city&trim=sport&list=2024-06');
    expect(section('Price').getByText('First published price, 1 February 2025')).toBeTruthy();
  });

  it('have the maker’s advertised price beside the newest list, and not beside one before it', async () => {
    show('?model=city');
    expect(await section('Price').findByText(/advertised “from” price.*1 February 2026/)).toBeTruthy();
    show('?model=city&list=2025-02');
    await section(/^Equipment/).findAllByRole('listitem');
    expect(section('Price').queryByText(/advertised “from” price/)).toBeNull();
    show('?model=tour');
    await waitFor(() => expect(screen.queryByText(/^Loading/)).toBeNull());
    expect(section('Price').queryByText(/advertised “from” price/)).toBeNull();
  });

  it('tell how they came to be, newest first', async () => {
    show('?model=city&trim=plus');
    const history = screen.getByText('All prices as a list').closest('details');
    if (!history) throw new Error('no history');
    await userEvent.click(within(history).getByText('All prices as a list'));
    const rows = within(history)
      .getAllByRole('listitem')
      .map((row) => row.textContent ?? '');
    expect(rows.map((row) => /from (\d+ \w+ \d+)/.exec(row)?.[1])).toEqual([
      '1 January 2026',
      '1 February 2025',
      '1 February 2025',
      '10 June 2024',
    ]);
    expect(rows.at(-1)).toContain(roubles(1_250_000));
    expect(rows[0]).toContain('not published');
  });
});

describe('what a buyer of a model must know', () => {
  it('stands on its page with its source, and on no other model’s', async () => {
    show('?model=city');
    expect(screen.queryByText(/^Ask a dealer about the drive\./)).toBeNull();
    show('?model=tour');
    const notice = screen.getByText(/^Ask a dealer about the drive\./);
    await userEvent.click(within(notice).getByRole('button', { name: /^Source/ }));
    const sheet = await screen.findByRole('dialog', { name: 'Tour' });
    expect(await within(sheet).findByRole('link', { name: 'Forum' })).toBeTruthy();
  });
});

describe('the equipment', () => {
  const items = async () =>
    (await section(/^Equipment/).findAllByRole('listitem')).map((item) =>
      item.textContent?.replace(/ Source: .*/, ''),
    );
  const unfold = () => userEvent.click(section(/^Equipment/).getByText(/more items? of this model/));

  it('is what this version has, by group, and on demand what it has not', async () => {
    show('?model=city');
    expect(await items()).toEqual(['Screen: 8-inch', 'Airbags']);
    expect(section('Equipment: Base').getByText(/^2 of 3 items/)).toBeTruthy();
    const groups = section('Equipment: Base').getAllByRole('heading', { level: 3 });
    expect(groups.map((group) => group.textContent?.replace(/ Source.*/, ''))).toEqual(['Comfort', 'Safety']);
    await unfold();
    expect(await items()).toContain('Heated seats: not on the list of this version');
  });

  it('says where sources disagree, and what nobody published', async () => {
    show('?model=city&drive=all');
    expect(await items()).toEqual(['Heated seats']);
    await unfold();
    expect(await items()).toEqual(['Heated seats', 'Screen: sources disagree', 'Airbags: not published']);
  });

  it('says that there is no list where nothing of it is published', async () => {
    const [table] = smallCatalogue.equipment;
    if (!table) throw new Error('no equipment');
    const unknown = table.items.map((item) => ({
      ...item,
      offers: Object.fromEntries(Object.keys(item.offers).map((id) => [id, 'not-published' as const])),
    }));
    show('?model=city', { catalogue: { ...smallCatalogue, equipment: [{ ...table, items: unknown }] } });
    expect(await screen.findByText('No equipment list was found for this version.')).toBeTruthy();
  });

  it('can be asked for again when it did not load', async () => {
    show('?model=city', { loadDetails: () => Promise.reject(new Error('no network')) });
    expect(await screen.findByText(/^The equipment could not be loaded/)).toBeTruthy();
    expect(section(/^Equipment/).getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
