import { priceOn } from '../../../src/catalogue/look-up';
import { specOf } from '../../../src/catalogue/spec-of';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/configuration/address';
import { carOf } from '../../../src/configuration/car';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { countedPrice } from '../../../src/configuration/price';
import OffersTable from '../../../src/features/pairs/offers-table';
import { english, russian } from '../../i18n/languages';
import { words } from '../../../src/features/pairs/words/en';
import { show } from '../../support/render';
import { smallCore } from '../../support/small-catalogue/catalogue';

const range = modelRangeOf(smallCore);
const offers = smallCore.models.flatMap((model) => model.offers.map((offer) => ({ model, offer })));
const names = words.columnNames;
const all = (count: number) => `${count} of ${offers.length} versions`;

// Whether something is visible is dear to find out, and asked for where it matters.
const hidden = true;
const table = () => screen.getByRole('table', { hidden });
const head = (name: string) => within(table()).getByRole('columnheader', { name, hidden });
const links = () => within(table()).queryAllByRole('link', { hidden });
const offerOf = (link: HTMLElement) => {
  const { search } = new URL(link.getAttribute('href') ?? '', location.href);
  const { selection, problems } = readAddress(range, search);
  expect(problems).toEqual([]);
  return carOf(range, selection).offer;
};
const shown = () => links().map((link) => offerOf(link).id);
const ids = (sold: typeof offers) => sold.map(({ offer }) => offer.id);
const sortBy = (name: string) => userEvent.click(within(head(name)).getByRole('button', { hidden }));

const numbers = {
  power: (sold) => figure(sold, 'power'),
  list: ({ offer }) => countedPrice(offer, range.newestList).price.value,
  benefits: ({ offer }) => priceOn(offer, range.newestList, 'with-benefits')?.value,
  acceleration: (sold) => figure(sold, 'acceleration'),
  consumption: (sold) => figure(sold, 'consumption'),
} satisfies Record<string, (sold: (typeof offers)[number]) => number | undefined>;

function figure(sold: (typeof offers)[number], id: 'power' | 'acceleration' | 'consumption') {
  const value = specOf(sold, id)?.value;
  return typeof value === 'number' ? value : undefined;
}

describe('the table of every version', () => {
  it('has every row of the price list, and a link to exactly its car', () => {
    show(<OffersTable />);
    expect(shown()).toEqual(ids(offers));
    const shownTable = screen.getByRole('table', { name: words.offers });
    expect(within(shownTable).getAllByRole('link')).toEqual(links());
    expect(screen.getByRole('status').textContent).toBe(all(offers.length));
    const rows = within(table()).getAllByRole('row');
    for (const [index, { model, offer }] of offers.entries()) {
      expect(rows[index + 1]?.textContent).toContain(
        english.format.price(countedPrice(offer, range.newestList).price.value),
      );
      expect(links()[index]?.textContent).toMatch(new RegExp(`^${model.name.en} `));
    }
    expect(new Set(links().map((link) => link.textContent)).size).toBe(offers.length);
  });

  it.each(Object.entries(numbers))(
    'sorts by %s as numbers, what is not published last',
    async (id, value) => {
      show(<OffersTable />);
      const name = Object.entries(names).find(([each]) => each === id)?.[1] ?? '';
      const known = offers.filter((sold) => value(sold) !== undefined);
      const unknown = ids(offers.filter((sold) => value(sold) === undefined));
      const upwards = known.toSorted((a, b) => Number(value(a)) - Number(value(b)));
      const downwards = known.toSorted((a, b) => Number(value(b)) - Number(value(a)));

      await sortBy(name);
      expect(head(name).getAttribute('aria-sort')).toBe('ascending');
      expect(shown()).toEqual([...ids(upwards), ...unknown]);
      await sortBy(name);
      expect(head(name).getAttribute('aria-sort')).toBe('descending');
      expect(shown()).toEqual([...ids(downwards), ...unknown]);
      await sortBy(name);
      expect(head(name).hasAttribute('aria-sort')).toBe(false);
      expect(shown()).toEqual(ids(offers));
    },
  );

  it('sorts names, one column at a time', async () => {
    show(<OffersTable />);
    await sortBy(names.list);
    await sortBy(names.model);
    expect(location.search).toBe('?t.sort=model');
    const models = links().map((link) => offerOf(link).id.replace(/-.*/, ''));
    expect([...new Set(models)]).toEqual(['city', 'mini', 'tour']);
    expect(screen.getAllByRole('columnheader').filter((each) => each.hasAttribute('aria-sort'))).toHaveLength(
      1,
    );
  });

  it('filters by model, engine and gearbox, and says how many are left', async () => {
    show(<OffersTable />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Engine' }), 'Diesel');
    expect(shown()).toEqual(ids(offers.filter(({ offer }) => offer.engine === 'diesel')));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Model' }), 'Tour');
    expect(shown()).toEqual(['tour-sport']);
    expect(screen.getByRole('status').textContent).toBe(all(1));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Gearbox' }), 'Manual');
    expect(within(table()).getByText(words.none)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Reset the table' }));
    expect(shown()).toEqual(ids(offers));
    expect(location.search).toBe('');
  });

  it('finds rows by all words at once, in names, figures and prices', async () => {
    show(<OffersTable />);
    const field = screen.getByRole('searchbox', { name: 'Search the table' });
    await userEvent.type(field, 'sport 150 hp{Enter}');
    expect(shown()).toEqual(['city-sport', 'city-sport-all']);
    await userEvent.clear(field);
    await userEvent.type(field, 'automatic 1,200');
    await waitFor(() => expect(location.search).toBe('?t.q=automatic+1%2C200'));
    expect(shown()).toEqual(['city-plus']);
  });

  it('hides columns, but never the link', async () => {
    show(<OffersTable />);
    const boxes = within(screen.getByRole('group', { name: 'Columns' })).getAllByRole('checkbox');
    for (const box of boxes) await userEvent.click(box);
    expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual(['Model']);
    expect(within(table()).queryAllByRole('cell')).toEqual([]);
    expect(shown()).toEqual(ids(offers));
    expect(within(screen.getByRole('group', { name: 'Columns' })).queryByLabelText('Model')).toBeNull();
  });

  it('says "not published" and "unconfirmed" in words', () => {
    show(<OffersTable />);
    const rows = within(table()).getAllByRole('row');
    const rowHeads = within(table()).getAllByRole('rowheader');
    const row = (index: number) => rows[index + 1]?.textContent ?? '';
    for (const [index, { model, offer }] of offers.entries()) {
      const figures = [
        specOf({ model, offer }, 'acceleration'),
        priceOn(offer, range.newestList, 'with-benefits'),
      ];
      expect(row(index).includes('not published')).toBe(
        figures.some((each) => (each?.value ?? null) === null),
      );
      expect(rowHeads[index]?.textContent?.includes('unconfirmed')).toBe(offer.status === 'unconfirmed');
    }
  });
});

describe('a price', () => {
  it('of an offer that is not on the list of the address says from when it is, and no other does', () => {
    show(<OffersTable />, '?model=city&list=2024-06');
    const later = within(table())
      .getAllByRole('row')
      .filter((row) => /First published price, \d+ \w+ \d{4}/.test(row.textContent ?? ''))
      .map((row) => within(row).getByRole('link').textContent);
    expect(later).toEqual([
      'City Sport, Diesel, Automatic, Front-wheel drive',
      'City Sport, Diesel, Automatic, All-wheel drive',
      'Tour Sport, Diesel, Automatic, All-wheel drive',
      'Tour Family, Hybrid, Automatic, Front-wheel drive',
    ]);
  });
});

describe('the address of the table', () => {
  it('brings the view back, keeps the car, and follows Back and Forward', async () => {
    const car = '?model=city&engine=diesel&gearbox=auto&list=2026-01';
    show(<OffersTable />, `${car}&t.sort=-list&t.gearbox=auto&t.hide=drive&utm=x`);
    const downwards = offers
      .filter(({ offer }) => offer.gearbox === 'auto')
      .toSorted((a, b) => numbers.list(b) - numbers.list(a));
    expect(shown()).toEqual(ids(downwards));
    expect(within(table()).queryByRole('columnheader', { name: 'Drive' })).toBeNull();
    expect(screen.getByText('Your car').closest('tr')?.textContent).toContain('Diesel');

    const length = history.length;
    await sortBy(names.list);
    expect(location.search).toBe(`${car}&utm=x&t.gearbox=auto&t.hide=drive`);
    expect(history.length).toBe(length);

    act(() => {
      history.replaceState(null, '', `/pairs${car}&t.q=hybrid`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(shown()).toEqual(['tour-hybrid']);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('hybrid');
  });

  it.each(['?t.sort=nothing&t.hide=%E0%A4%A&t.engine=9.9t', '?t.q=&t.sort=-', '?t.sort=list&t.sort=-list'])(
    'takes %s for what can be made of it',
    (query) => {
      show(<OffersTable />, query);
      expect(shown()).toHaveLength(offers.length);
    },
  );
});

describe('a row', () => {
  it('is followed wherever it is clicked, with the keys that were held', async () => {
    const { go } = show(<OffersTable />);
    const price = within(table()).getByText(/1,200,000/);
    await userEvent.click(price);
    expect(go).toHaveBeenCalledExactlyOnceWith(
      'configure',
      '?model=city&engine=petrol&gearbox=auto&drive=front&trim=plus&list=2026-01',
    );
    // A new tab is the browser's: the page stays where it is.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(price, { ctrlKey: true });
    expect(go).toHaveBeenCalledOnce();
    await userEvent.click(links()[0] ?? table());
    expect(go).toHaveBeenCalledTimes(2);
  });

  it('lets text be selected', () => {
    const { go } = show(<OffersTable />);
    const price = within(table()).getByText(/1,200,000/);
    getSelection()?.selectAllChildren(price);
    fireEvent.click(price);
    expect(go).not.toHaveBeenCalled();
    getSelection()?.removeAllRanges();
  });
});

it('speaks Russian', () => {
  show(<OffersTable />, '?t.sort=list', { i18n: russian });
  expect(screen.getByRole('status').textContent).toBe(`${offers.length} из ${offers.length} версий`);
  expect(screen.getByRole('columnheader', { name: 'Цена по прайс-листу' }).getAttribute('aria-sort')).toBe(
    'ascending',
  );
});
