import { expect, it } from 'vitest';
import { isFitted } from '../../src/catalogue/fitting';

it('an item is fitted where its sheet says so, or says of which kind it is', () => {
  expect(isFitted('fitted')).toBe(true);
  expect(isFitted({ ru: '10 дюймов', en: '10-inch' })).toBe(true);
  for (const not of ['not-listed', 'disputed', 'not-published', undefined] as const)
    expect(isFitted(not)).toBe(false);
});
