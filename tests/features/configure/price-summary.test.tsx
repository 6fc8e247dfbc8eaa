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
    ['of that 22% VAT', 'RUB\u00A0234,065.57'],
  ]);
});

it('says nothing where a car is its row alone', () => {
  openPart(<PriceSection />, '?model=tour', { catalogue: smallWithExtras });
  expect(screen.queryByRole('table')).toBeNull();
});

it.each([
  [
    'trim=base',
    /The highest list price since 10 June 2024 \(2 known\)\. RUB\s100,000 \(10\s%\) above the lowest, of 10 June 2024\. Inflation/,
  ],
  [
    'trim=plus',
    /The lowest list price since 10 June 2024 \(2 known\)\. RUB\s50,000 \(4\s%\) below the highest, of 10 June 2024\. Inflation/,
  ],
  ['trim=base&list=2024-06', /RUB\s1,000,000No other list price of this version is known/],
])('says how high the price is among all that are known of the version: %s', (query, words) => {
  openPart(<PriceSection />, `?model=city&${query}`);
  expect(screen.getAllByRole('definition')[0]?.textContent).toMatch(words);
});
