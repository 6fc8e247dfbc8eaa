import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PriceHistory } from '../../../src/features/configure/price-history';
import { openPart } from './page';

const showHistory = () => openPart(<PriceHistory />, '?model=city&trim=plus');
const chart = () => screen.getByRole('listbox', { name: 'How the price of this version changed' });
const readout = () => chart().closest('figure')?.querySelector('p')?.textContent;
/** What the Tab key does in a browser; the library does not take it to drawings. */
const focus = () => act(() => chart().focus());
const picked = () => within(chart()).getByRole('option', { selected: true }).getAttribute('aria-label');

describe('the history of a price', () => {
  it('names every known price, and begins with the last one', () => {
    showHistory();
    const names = within(chart())
      .getAllByRole('option')
      .map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual([
      'List price, from 10 June 2024: RUB\u00A01,250,000',
      'List price, from 1 February 2025: RUB\u00A01,200,000',
      'With benefits, from 1 February 2025: RUB\u00A01,150,000',
    ]);
    expect(picked()).toBe(names.at(-1));
  });

  it('is one stop of the keyboard, and walked through by the arrows', async () => {
    showHistory();
    focus();
    expect(document.activeElement).toBe(chart());
    await userEvent.keyboard('{ArrowLeft}');
    expect(picked()).toContain('RUB\u00A01,200,000');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(picked()).toContain('RUB\u00A01,250,000');
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(picked()).toContain('RUB\u00A01,150,000');
    expect(chart().getAttribute('aria-activedescendant')).toBe(
      within(chart()).getByRole('option', { selected: true }).id,
    );
  });

  it('tells the picked price in words, with what a buyer had to do for it', async () => {
    showHistory();
    expect(readout()).toContain('With benefits, from 1 February 2025');
    expect(readout()).toContain('With a trade-in.');
    focus();
    await userEvent.keyboard('{Home}');
    expect(readout()).toContain('List price, from 10 June 2024');
    expect(readout()).not.toContain('trade-in');
  });

  it('has every entry as a list too, newest first, also the times without a price', async () => {
    showHistory();
    await userEvent.click(screen.getByText('All prices as a list'));
    const rows = screen.getAllByRole('listitem').map((each) => each.textContent);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('With benefits, from 1 January 2026');
    expect(rows[0]).toContain('not published');
    expect(rows[3]).toContain('List price, from 10 June 2024');
  });

  it('draws without inline styles, which the page’s policy forbids', () => {
    showHistory();
    expect(chart().closest('figure')?.innerHTML).not.toMatch(/ style=/);
  });
});
