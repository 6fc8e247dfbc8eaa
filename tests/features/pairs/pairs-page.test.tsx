import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import PairsPage from '../../../src/features/pairs/pairs-page';
import { words } from '../../../src/features/pairs/words/en';
import { show } from '../../support/render';

describe('the page of engines and gearboxes', () => {
  it('has one heading of the first level, and loads the second table', async () => {
    show(<PairsPage />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(await screen.findByRole('table', { name: words.offers })).toBeTruthy();
  });

  it('says what is not confirmed of a model, and of no other one', () => {
    show(<PairsPage />);
    expect(screen.getByText(/Tour: the engine, the gearbox and the drive .* unconfirmed/)).toBeTruthy();
    expect(screen.getByText(/Ask a dealer about the drive/)).toBeTruthy();
    expect(screen.queryByText(/(City|Mini): the engine, the gearbox/)).toBeNull();
  });

  it('dates the prices, and says what a price with benefits asks of a buyer', () => {
    show(<PairsPage />);
    expect(screen.getByText('List prices are those of the price list of 30 January 2026.')).toBeTruthy();
    expect(
      screen.getByText(/^A price with benefits is the last one advertised by 30 January 2026/),
    ).toBeTruthy();
    expect(screen.getByText(/^City\. With a trade-in/)).toBeTruthy();
    show(<PairsPage />, '?model=city&list=2025-02');
    expect(screen.getByText(/price list of 1 February 2025\.$/)).toBeTruthy();
  });

  it('names its sources when asked', async () => {
    show(<PairsPage />);
    const details = screen.getByText(words.sources).closest('details');
    if (!details) throw new Error('no sources');
    expect(within(details).queryByRole('link')).toBeNull();
    await userEvent.click(screen.getByText(words.sources));
    const source = await within(details).findByRole('link', { name: 'Forum' });
    expect(source.getAttribute('href')).toBe('https://forum.example/');
    expect(within(details).getByText('Kite, the importer, 30 January 2026')).toBeTruthy();
    expect(within(details).queryByText(/Brochure/)).toBeNull();
  });
});
