import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import ComparePage from '../../../src/features/compare/compare-page';
import { russian } from '../../i18n/languages';
import { withBrowserParts } from '../../support/browser-parts';
import { show } from '../../support/render';
import { smallCore } from '../../support/small-catalogue/catalogue';

beforeEach(withBrowserParts);

const offers = smallCore.models.flatMap((model) => model.offers.map(({ id }) => id));
const [first = '', second = '', third = ''] = offers;
const table = () => screen.getByRole('table', { name: 'Comparison' });
const heads = () => within(table()).getAllByRole('columnheader').slice(1);
const rowNames = () =>
  within(table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const cars = () => new URLSearchParams(location.search).get('cars');

describe('the comparison', () => {
  it('begins with the versions of the reader’s model', () => {
    show(<ComparePage />, '?model=city');
    expect(heads()).toHaveLength(
      Math.min(4, smallCore.models.find(({ id }) => id === 'city')?.offers.length ?? 0),
    );
    expect(rowNames()).toContain('Length');
    expect(rowNames()).toContain('Price');
  });

  it('has the cars that the address names, with their values in every row', () => {
    show(<ComparePage />, `?cars=${first}_${third}`);
    expect(heads()).toHaveLength(2);
    for (const row of within(table()).getAllByRole('row').slice(1)) {
      const { length } = within(row).queryAllByRole('cell');
      expect([0, 2]).toContain(length);
    }
  });

  it('shows only the rows that differ, and says how many it hides', async () => {
    show(<ComparePage />, `?cars=${first}_${second}`);
    const all = rowNames().length;
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only differences' }));
    expect(rowNames().length).toBeLessThan(all);
    expect(screen.getByRole('status').textContent).toMatch(/hidden: \d+/);
    expect(new URLSearchParams(location.search).get('c.rows')).toBe('different');
    const values = within(table())
      .getAllByRole('row')
      .map((row) =>
        within(row)
          .queryAllByRole('cell')
          .map(({ textContent }) => textContent),
      )
      .filter((cells) => cells.length > 0);
    expect(values.every((cells) => new Set(cells).size === 2)).toBe(true);
  });

  it('adds a car from the price list and takes one away, in the address and for the next view', async () => {
    const { comparison } = show(<ComparePage />, `?cars=${first}_${second}`);
    await userEvent.click(screen.getByRole('button', { name: 'Add a car' }));
    const choices = () => within(screen.getByRole('dialog')).getAllByRole('button');
    expect(choices().filter((each) => each.getAttribute('aria-pressed') === 'true')).toHaveLength(2);
    await userEvent.click(
      choices().find((each) => each.getAttribute('aria-pressed') === 'false') ?? document.body,
    );
    expect(heads()).toHaveLength(3);
    expect(cars()).toBe(`${first}_${second}_${third}`);
    expect(comparison.getState().cars).toBe(cars());
    await userEvent.click(
      within(heads()[0] ?? document.body).getByRole('button', { name: /^Remove from the comparison/ }),
    );
    expect(cars()).toBe(`${second}_${third}`);
    expect(comparison.getState().cars).toBe(cars());
  });

  it('holds four cars, and says so when a fifth is asked for', async () => {
    show(<ComparePage />, `?cars=${offers.join('_')}`);
    expect(heads()).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: 'Add a car' }));
    expect(screen.getByText(/Four cars are compared already/)).toBeTruthy();
  });

  it('says which cars of a link it left out: those beyond four, and those that nobody sells', async () => {
    show(<ComparePage />, `?cars=${offers.slice(0, 5).join('_')}_no-such-car`);
    const notice = screen.getByRole('region', { name: 'Not all of this link is shown' });
    expect(notice.textContent).toContain('Not on sale here: no-such-car.');
    expect(notice.textContent).toMatch(/room for four cars\. Left out: \w+ \w+, [^;]+\.$/);
    await userEvent.click(
      screen.getAllByRole('button', { name: /^Remove from the comparison/ })[0] ?? document.body,
    );
    expect(screen.queryByRole('region', { name: 'Not all of this link is shown' })).toBeNull();
  });

  it('chooses which car stands beside the first on a narrow screen', async () => {
    show(<ComparePage />, `?cars=${first}_${second}_${third}`);
    const aside = () => heads().map((head) => head.dataset['aside']);
    expect(aside()).toEqual(['false', 'false', 'true']);
    const others = screen.getAllByRole('radio', { hidden: true });
    await userEvent.click(others[1] ?? document.body);
    expect(aside()).toEqual(['false', 'true', 'false']);
  });

  it('marks the better value in a word too, and nothing where all are equal', () => {
    show(<ComparePage />, `?cars=${first}_${third}`);
    const row = screen.getByRole('row', { name: /^List price/ });
    expect(within(row).getAllByText(/the better value/)).toHaveLength(1);
  });

  it('sorts the cars by any figure, what is not published last, and keeps that in the address', async () => {
    show(<ComparePage />, '?cars=mini-one_city-base_city-sport');
    const models = () => heads().map((head) => within(head).getByRole('link').textContent);
    expect(models()).toEqual(['Mini One', 'City Base', 'City Sport']);
    const sortBy = (name: RegExp) => userEvent.click(within(table()).getByRole('button', { name }));
    await sortBy(/^List price/);
    expect(models()).toEqual(['Mini One', 'City Base', 'City Sport']);
    expect(
      within(table())
        .getByRole('rowheader', { name: /^List price/ })
        .getAttribute('aria-sort'),
    ).toBe('ascending');
    await sortBy(/^List price/);
    expect(models()).toEqual(['City Sport', 'City Base', 'Mini One']);
    expect(location.search).toContain('c.sort=-list');
    // The cells go with their car.
    const row = within(table()).getByRole('row', { name: /^List price/ });
    expect(within(row).getAllByRole('cell')[0]?.textContent).toContain('1,500,000');
  });

  it('puts a car last that has no figure, whichever way the cars are sorted', async () => {
    show(<ComparePage />, '?cars=mini-one_tour-family_city-base');
    const models = () => heads().map((head) => within(head).getByRole('link').textContent?.split(' ')[0]);
    const sort = () => userEvent.click(within(table()).getByRole('button', { name: 'Width' }));
    await sort();
    expect(models()).toEqual(['City', 'Tour', 'Mini']);
    await sort();
    expect(models()).toEqual(['Tour', 'City', 'Mini']);
  });

  it('finds rows by every word that is typed', async () => {
    show(<ComparePage />, `?cars=${first}_${third}`);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the rows' }), 'front overhang{Enter}');
    expect(rowNames()).toEqual(['Size and mass', 'Front overhang']);
    await userEvent.type(screen.getByRole('searchbox'), ' zzz{Enter}');
    expect(screen.getByRole('status').textContent).toBe('There are no such rows.');
  });

  it('tells the source of each value when it is asked to', async () => {
    show(<ComparePage />, `?cars=${first}_${third}`);
    const links = () => within(table()).queryAllByRole('link').length;
    const before = links();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sources' }));
    expect((await within(table()).findAllByText(/1 June 2024/)).length).toBeGreaterThan(0);
    expect(links()).toBeGreaterThanOrEqual(before);
  });

  it('lays the bodies of all cars over one another, each with its key, and those of one body as one', () => {
    show(<ComparePage />, '?cars=city-base_mini-one_city-plus_tour-family');
    const drawing = screen.getByRole('img', {
      name: /^City Base \S+, City Plus \S+, Mini One \S+,? and Tour Family \S+ from the side/,
    });
    expect(drawing.querySelectorAll('path[data-line]')).toHaveLength(2);
    const keys = screen
      .getAllByRole('listitem')
      .flatMap((item) => (item.querySelector('[data-line], rect') ? [item.textContent] : []));
    expect(keys).toEqual([
      expect.stringMatching(/^City Base \S+, City Plus \S+$/),
      expect.stringMatching(/^Mini One/),
      expect.stringMatching(/^Tour Family/),
    ]);
    expect(screen.getByText(/Mini One \S+ as a dashed line, Tour Family \S+ as a dotted line/)).toBeTruthy();
  });

  it('says of two trims that their body is the same, and nothing of a car alone', () => {
    show(<ComparePage />, '?cars=city-base_city-plus');
    expect(screen.queryByRole('img', { name: /from the side/ })).toBeNull();
    expect(screen.getByText(/The body is one and the same/)).toBeTruthy();
    cleanup();
    show(<ComparePage />, '?cars=city-base');
    expect(screen.queryByText(/The body is one and the same/)).toBeNull();
  });

  it('speaks Russian', () => {
    show(<ComparePage />, `?cars=${first}_${second}`, { i18n: russian });
    expect(screen.getByRole('table', { name: 'Сравнение' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Только различия' })).toBeTruthy();
  });
});
