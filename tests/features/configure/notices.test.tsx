import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { thinnedCatalogue } from '../../support/small-catalogue/former';
import { open, option, price, roubles } from './choices';

const regionOf = (title: RegExp) => screen.queryByRole('region', { name: title });
const LINK = /did not open/;
const linkNotice = () => regionOf(LINK);
/** Opens a link and waits for its notice: that part of the page loads when there is something to say. */
const openNoticed = async (query: string) => {
  open(query);
  return screen.findByRole('region', { name: new RegExp(`${LINK.source}|older price list`) });
};
const said = () => {
  const notice = linkNotice();
  return notice
    ? within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent)
    : [];
};

describe('a link that cannot be taken as it is', () => {
  it.each([
    ['?engine=v8', 'Engine: “v8” is not known. Shown instead: Petrol.'],
    ['?gearbox=', 'Gearbox: the link names no value. Shown instead: Manual.'],
    ['?engine=diesel&engine=petrol', 'Engine is named twice; “petrol” was left out. Shown: Diesel.'],
    ['?model=tour&trim=base', 'Trim: Tour is not sold with “Base”. Shown instead: Family.'],
    [
      '?engine=diesel&gearbox=manual',
      'Gearbox: “Manual” does not go with the rest of the link. Shown instead: Automatic.',
    ],
    ['?list=2019-07', 'Price list “2019-07” is not known. Prices are of 30 January 2026.'],
  ])('%s says what was asked and what is shown', async (query, sentence) => {
    await openNoticed(query);
    expect(said()).toEqual([sentence]);
  });

  it('names every part, in the order of the link’s reading', async () => {
    await openNoticed(`?engine=v8&trim=base&model=tour&${'y'.repeat(2000)}=1`);
    expect(said()).toHaveLength(3);
    expect(said()[0]).toMatch(/^“y+…” in the link is too long/);
    expect(
      said()
        .slice(1)
        .map((each) => each?.split(':')[0]),
    ).toEqual(['Engine', 'Trim']);
  });

  it('is no longer spoken of once that was read, or the buyer goes on', async () => {
    await openNoticed('?engine=v8');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(linkNotice()).toBeNull();
    await openNoticed('?engine=v8');
    await userEvent.click(option('Trim', 'Plus'));
    expect(linkNotice()).toBeNull();
  });

  it('a link that can has no notice', () => {
    open('?model=city&engine=diesel&utm_source=forum');
    expect(linkNotice()).toBeNull();
    expect(regionOf(/older price list/)).toBeNull();
  });
});

describe('a link on an older price list', () => {
  it('shows both prices and the difference, and goes over to the newest list when asked', async () => {
    const notice = await openNoticed('?model=city&list=2025-02');
    expect(price()).toBe(roubles(1_000_000));
    expect(notice.textContent).toContain(roubles(1_000_000));
    expect(notice.textContent).toContain(roubles(1_100_000));
    expect(notice.textContent).toMatch(/\+RUB\s100,000/);
    await userEvent.click(screen.getByRole('button', { name: 'Use the newest list' }));
    expect(price()).toBe(roubles(1_100_000));
    expect(regionOf(/older price list/)).toBeNull();
  });

  it('says when the price has not changed since', async () => {
    const notice = await openNoticed('?model=city&trim=plus&list=2025-02');
    expect(notice.textContent).toMatch(/is the same: RUB\s1,200,000/);
  });

  it('says when there was no price of it yet', async () => {
    const words = (await openNoticed('?model=city&trim=sport&list=2024-06')).textContent;
    expect(price()).toBe(roubles(1_500_000));
    expect(words).toMatch(/No price of this version was published by Price list 2024-06/);
    expect(words).toMatch(/first one after: RUB\s1,500,000/);
  });
});

describe('a link to what is sold no more', () => {
  it('says what the sender saw, what is nearest, how it differs, and leads to it', async () => {
    const { go } = open('?model=city&trim=taxi&list=2025-02', { catalogue: thinnedCatalogue });
    const notice = await screen.findByRole('region', { name: 'The City Taxi is not sold any more' });
    expect(notice.textContent).toMatch(/RUB\s950,000 on the price list of Price list 2025-02/);
    expect(notice.textContent).toMatch(
      /nearest car on sale is the Kite City Sport: RUB\s[\d,]+ \(\+RUB\s[\d,]+\)/,
    );
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Trim: Taxi → Sport']);
    await userEvent.click(within(notice).getByRole('button', { name: 'Show it' }));
    expect(go).toHaveBeenCalledWith(
      'configure',
      expect.stringMatching(/^\?model=city&engine=diesel.*trim=sport&list=2026-01$/),
    );
  });

  it('calls a colour that has gone by its name', async () => {
    open('?model=city&colour=yellow', { catalogue: thinnedCatalogue });
    await screen.findByText('Colour: “Yellow” is not offered any more. Shown instead: White.');
    expect(regionOf(/not sold any more/)).toBeNull();
  });
});
