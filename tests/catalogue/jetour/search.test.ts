import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../../src/catalogue/jetour/core';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { offerRows } from '../../../src/features/pairs/offer-rows';
import { plain } from '../../../src/i18n/search-text';
import { russian } from '../../i18n/languages';

const range = modelRangeOf(jetourCore);
const rows = offerRows(range, range.newestList, russian);
const found = (words: string) =>
  rows.filter((row) =>
    plain(words)
      .split(' ')
      .every((word) => row.found.includes(word)),
  );

describe('words that buyers type', () => {
  it.each([
    ['автомат', 8],
    ['механика', 1],
    ['робот', 8],
    ['дашинг', 5],
    ['Дашинг автомат', 4],
    ['2839', 1],
    ['2 839 900', 1],
  ])('%s finds %i of the 9 offers', (words, count) => {
    expect(found(words)).toHaveLength(count);
  });
});
