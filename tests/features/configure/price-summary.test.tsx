import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PriceSection } from '../../../src/features/configure/price-section';
import { smallWithExtras } from '../../support/small-catalogue/with-extras';
import { openPart } from './page';
import { roubles } from './queries';

const rows = () => screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));

it('adds up the row, each charge and discount, each extra that is paid for, and the total', () => {
  openPart(<PriceSection />, '?trim=plus&colour=red&with=towbar+winter', { catalogue: smallWithExtras });
  expect(rows()).toEqual([
    ['Base price', roubles(1_200_000)],
    ['Delivery', `+${roubles(10_000)}`],
    ['Red paint', `+${roubles(25_000)}`],
    ['Discount', `−${roubles(5000)}`],
    ['Towbar', `+${roubles(40_000)}`],
    ['Winter package', `+${roubles(28_000)}`],
    ['Total', roubles(1_298_000)],
  ]);
});

it('says nothing where a car is its row alone', () => {
  openPart(<PriceSection />, '?model=tour', { catalogue: smallWithExtras });
  expect(screen.queryByRole('table')).toBeNull();
});
