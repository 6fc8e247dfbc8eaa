import { priceOn } from '../../src/catalogue/look-up';
import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { countedPrice, isStale } from '../../src/configuration/price';
import { modelRangeOf } from '../../src/configuration/model-range';

const range = modelRangeOf(jetourCore);

function sold(offerId: string, listId: string) {
  const offer = range.offers.get(offerId)?.offer;
  const list = range.lists.get(listId);
  if (!offer || !list) throw new Error(`${offerId} ${listId}`);
  return { offer, list };
}
const counted = (offerId: string, listId: string) => {
  const { offer, list } = sold(offerId, listId);
  const { price, onList } = countedPrice(offer, list);
  return [price.value / 100, onList] as const;
};

describe('a price on a list', () => {
  it.each([
    ['dashing-comfort-plus', '2026-01', 2_489_900],
    ['dashing-comfort', '2026-01', 2_709_900],
    ['dashing-elite', '2026-01', 2_839_900],
    ['dashing-luxury-1.5t', '2026-01', 2_979_900],
    ['dashing-luxury-1.6t', '2026-01', 3_189_900],
    ['dashing-luxury-1.6t', '2023-08', 3_089_900],
    ['x70-plus-comfort', '2023-09', 3_099_900],
    ['x70-plus-comfort', '2026-01', 2_999_900],
    ['t2-pass-expedition', '2024-04', 3_999_000],
    ['t2-pass-voyage', '2024-07', 3_759_000],
    ['t2-pass-voyage', '2026-01', 3_959_000],
  ])('%s on %s is %i roubles', (offer, list, roubles) => {
    expect(counted(offer, list)).toEqual([roubles, true]);
  });

  it('of an offer that is not on it is the first one published after it, and says so', () => {
    expect(counted('t2-pass-voyage', '2023-08')).toEqual([3_759_000, false]);
    // Its launch price of June 2023 was over by then, and is not what counts.
    expect(counted('dashing-comfort-plus', '2023-08')).toEqual([2_489_900, false]);
  });

  it('with benefits is one that was advertised by then, or none', () => {
    const { offer, list } = sold('dashing-comfort-plus', '2026-01');
    expect(priceOn(offer, list, 'with-benefits')?.value).toBe(198_990_000);
    const before = sold('dashing-comfort-plus', '2023-09');
    expect(priceOn(before.offer, before.list, 'with-benefits')).toBeNull();
  });

  it('is stale past ninety days', () => {
    expect(isStale(range.newestList, new Date('2026-04-29'))).toBe(false);
    expect(isStale(range.newestList, new Date('2026-05-02'))).toBe(true);
  });
});
