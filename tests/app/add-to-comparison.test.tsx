import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import AddFromConfigure from '../../src/features/configure/add-to-comparison';
import FindPage from '../../src/features/find/find-page';
import OffersTable from '../../src/features/pairs/offers-table';
import { PairTable } from '../../src/features/pairs/pair-table';
import QuotePage from '../../src/features/quote/quote-page';
import ScalePage from '../../src/features/scale/scale-page';
import { show } from '../support/render';

const places = [
  ['the configurator', <AddFromConfigure key="configure" />, 1],
  ['what was found', <FindPage key="find" />, 8],
  ['the rows of every version', <OffersTable key="rows" />, 8],
  ['the cells of engines and gearboxes', <PairTable key="cells" />, 8],
  ['the overlay of two cars', <ScalePage key="scale" />, 2],
  ['the quote', <QuotePage key="quote" />, 1],
] as const;

it.each(places)('every car of %s can be added to the comparison', async (_, part, cars) => {
  const { comparison } = show(part, '?model=city&trim=plus');
  const buttons = await screen.findAllByRole('button', { name: /^Add to comparison/, hidden: true });
  expect(buttons).toHaveLength(cars);
  expect(new Set(buttons.map((button) => button.getAttribute('aria-label'))).size).toBe(cars);
  await userEvent.click(buttons.at(-1) ?? document.body);
  expect(comparison.getState().cars).not.toBe('');
});
