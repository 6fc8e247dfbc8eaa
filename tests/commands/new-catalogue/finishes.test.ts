import { expect, it } from 'vitest';
import { finishesIn } from '../../../src/commands/new-catalogue/finishes';

it.each([
  ['', [['', undefined, undefined]]],
  [
    'Moon White #F2F2EF | Red',
    [
      ['Moon White', '#f2f2ef', undefined],
      ['Red', undefined, undefined],
    ],
  ],
  [
    'Blue #1d4f91 +1 290,50 | Green+590',
    [
      ['Blue', '#1d4f91', 1290.5],
      ['Green', undefined, 590],
    ],
  ],
  ['Cloth + leather', [['Cloth + leather', undefined, undefined]]],
])('reads the paints and their prices in %j', (cell, finishes) => {
  expect(finishesIn(cell).map(({ name, hex, price }) => [name, hex, price])).toEqual(finishes);
});

it('asks about a price that may be two', () => {
  expect(finishesIn('Blue +1.290')[0]?.problem).toMatch(/^"1.290" may be 1290 or 1.290/);
});
