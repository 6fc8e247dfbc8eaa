import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import PairsPage from '../../../src/features/pairs/pairs-page';
import { english } from '../../i18n/languages';
import { show } from '../../support/render';

describe('the page of engines and gearboxes', () => {
  it('has one heading of the first level, and loads the second table', async () => {
    show(<PairsPage />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(await screen.findByRole('table', { name: english.m.pairs.offers })).toBeTruthy();
  });

  it('says what is not confirmed of the T2 Pass, and of no other model', () => {
    show(<PairsPage />);
    expect(screen.getByText(/T2 Pass: the engine, the gearbox and the drive .* unconfirmed/)).toBeTruthy();
    expect(screen.getByText(/Jetour’s own T2 sheet says all-wheel drive/)).toBeTruthy();
    expect(screen.queryByText(/(Dashing|X70 Plus): the engine, the gearbox/)).toBeNull();
  });

  it('dates the prices, and says what a price with benefits asks of a buyer', () => {
    show(<PairsPage />);
    expect(screen.getByText('List prices are those of the price list of 30 January 2026.')).toBeTruthy();
    expect(
      screen.getByText(/^A price with benefits is the last one advertised by 30 January 2026/),
    ).toBeTruthy();
    expect(screen.getByText(/^Dashing\. A direct discount, a trade-in and a loan/)).toBeTruthy();
    show(<PairsPage />, '?model=dashing&list=2025-11');
    expect(screen.getByText(/price list of 26 November 2025\.$/)).toBeTruthy();
  });

  it('names its sources when asked', async () => {
    show(<PairsPage />);
    const details = screen.getByText(english.m.pairs.sources).closest('details');
    if (!details) throw new Error('no sources');
    expect(within(details).queryByRole('link')).toBeNull();
    await userEvent.click(screen.getByText(english.m.pairs.sources));
    const table = await within(details).findByRole('link', {
      name: /Price table of official dealers, 30 January 2026/,
    });
    expect(table.getAttribute('href')).toMatch(/^https:/);
  });
});
