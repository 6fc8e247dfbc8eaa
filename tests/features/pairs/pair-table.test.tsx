import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/configuration/address';
import { carOf } from '../../../src/configuration/car';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { countedPrice } from '../../../src/configuration/price';
import { PairTable } from '../../../src/features/pairs/pair-table';
import { english, russian } from '../../i18n/languages';
import { words } from '../../../src/features/pairs/words/en';
import { words as russianWords } from '../../../src/features/pairs/words/ru';
import { show } from '../../support/render';
import { smallCore } from '../../support/small-catalogue/catalogue';

const range = modelRangeOf(smallCore);
const { engines, gearboxes, models } = smallCore;

/** What the table must say, from the rows of the price list alone. */
const columns = models.flatMap((model) =>
  gearboxes
    .filter(({ id }) => model.offers.some((offer) => offer.gearbox === id))
    .map((gearbox) => ({ model, gearbox })),
);
const pairs = engines.flatMap((engine, row) =>
  columns.map(({ model, gearbox }, column) => {
    const offers = model.offers.filter((offer) => offer.engine === engine.id);
    const sold = offers.filter((offer) => offer.gearbox === gearbox.id);
    return { engine, model, gearbox, offers, sold, index: row * columns.length + column };
  }),
);

const table = () => screen.getByRole('table', { name: words.table });
const cells = () => within(table()).getAllByRole('cell');
const cellAt = (index: number) => {
  const cell = cells()[index];
  if (!cell) throw new Error('no such cell');
  return cell;
};

describe('the table of engines and gearboxes', () => {
  it('has the engines as rows and the gearboxes of each model as columns', () => {
    show(<PairTable />);
    const heads = within(table()).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'Engine',
      ...models.map(({ name }) => name.en),
      ...columns.map(({ gearbox }) => gearbox.name.en),
    ]);
    const rows = within(table()).getAllByRole('rowheader');
    expect(rows.map((row) => row.textContent?.trim())).toEqual(['Petrol', 'Diesel', 'Hybrid']);
    expect(cells()).toHaveLength(pairs.length);
  });

  it.each(pairs.filter(({ sold }) => sold.length > 0))(
    'says what $model.id with $engine.id and $gearbox.id is sold as, and leads to the cheapest one',
    ({ index, model, engine, gearbox, sold }) => {
      show(<PairTable />);
      const cell = cellAt(index);
      const link = within(cell).getByRole('link');
      const trims = sold.map(({ trim }) => model.trims.find(({ id }) => id === trim)?.name.en ?? trim);
      expect(link.textContent).toBe(`Sold as ${[...new Set(trims)].join(', ')}`);
      const prices = sold.map((offer) => countedPrice(offer, range.newestList).price.value);
      for (const price of prices) expect(cell.textContent).toContain(english.format.price(price));

      const { search } = new URL(link.getAttribute('href') ?? '', location.href);
      const { selection, problems } = readAddress(range, search);
      const car = carOf(range, selection);
      expect(problems).toEqual([]);
      expect(selection.list).toBe(range.newestList.id);
      expect(car.ids).toMatchObject({ model: model.id, engine: engine.id, gearbox: gearbox.id });
      expect(countedPrice(car.offer, range.newestList).price.value).toBe(Math.min(...prices));
    },
  );

  it.each(pairs.filter(({ sold }) => sold.length === 0))(
    'says why $model.id is not sold with $engine.id and $gearbox.id',
    ({ index, model, engine, offers }) => {
      show(<PairTable />);
      const cell = cellAt(index);
      const others = gearboxes.filter(({ id }) => offers.some((offer) => offer.gearbox === id));
      const reason =
        others.length > 0
          ? `${model.name.en} ${engine.name.en} comes only with ${others.map(({ name }) => name.en).join(' and ')}`
          : `${model.name.en} is not sold with the ${engine.name.en}`;
      expect(within(cell).queryByRole('link')).toBeNull();
      expect(cell.textContent).toBe(`Not sold${reason}`);
    },
  );

  it('gives pairs readable addresses and reasons', () => {
    show(<PairTable />);
    const link = screen.getByRole('link', { name: 'Sold as Plus' });
    expect(link.getAttribute('href')).toBe('/?model=city&engine=petrol&gearbox=auto&list=2026-01');
    expect(table().textContent).toContain('City Diesel comes only with Automatic');
    expect(table().textContent).toContain('City is not sold with the Hybrid');
  });

  it('says which pairs are unconfirmed, and only those', () => {
    show(<PairTable />);
    const open = cells().flatMap((cell, index) => (cell.textContent?.includes('unconfirmed') ? [index] : []));
    expect(open).toEqual(
      pairs.flatMap(({ sold }, index) =>
        sold.some(({ status }) => status === 'unconfirmed') ? [index] : [],
      ),
    );
  });

  it('marks the pair of a car that was picked, and none before', () => {
    show(<PairTable />);
    expect(screen.queryByText('Your car')).toBeNull();
    show(<PairTable />, '?model=city&engine=petrol&gearbox=auto&list=2026-01');
    expect(screen.getByText('Your car').closest('td')?.textContent).toMatch(/^Sold as Plus/);
  });

  it('links to the price list of the address', () => {
    show(<PairTable />, '?model=city&list=2025-02');
    const link = screen.getByRole('link', { name: 'Sold as Plus' });
    expect(link.getAttribute('href')).toBe('/?model=city&engine=petrol&gearbox=auto&list=2025-02');
  });

  it('says the same in Russian', () => {
    show(<PairTable />, '', { i18n: russian });
    const all = within(screen.getByRole('table', { name: russianWords.table })).getAllByRole('cell');
    expect(all.map((cell) => cell.textContent?.startsWith('Продаётся как'))).toEqual(
      pairs.map(({ sold }) => sold.length > 0),
    );
  });
});
