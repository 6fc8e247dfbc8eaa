import { describe, expect, it } from 'vitest';
import { priceOn } from '../../src/catalogue/look-up';
import { modelRangeOf } from '../../src/configuration/described-range';
import { countedPrice, isStale } from '../../src/configuration/price';
import { smallCore } from '../support/small-catalogue/catalogue';

const range = modelRangeOf(smallCore);

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
    ['city-base', '2024-06', 1_000_000],
    ['city-base', '2025-02', 1_000_000],
    ['city-base', '2026-01', 1_100_000],
    ['city-plus', '2024-06', 1_250_000],
    ['city-plus', '2025-02', 1_200_000],
    ['city-sport', '2025-02', 1_500_000],
    ['tour-family', '2026-01', 1_400_000],
  ])('%s on %s is %i roubles: the last one published by then', (offer, list, roubles) => {
    expect(counted(offer, list)).toEqual([roubles, true]);
  });

  it('of an offer that is not on it is the first one published after it, and says so', () => {
    expect(counted('tour-sport', '2024-06')).toEqual([1_900_000, false]);
    expect(counted('city-sport-all', '2025-02')).toEqual([1_700_000, false]);
    // Its price of January 2024 was over by then, and is not what counts.
    expect(counted('city-sport', '2024-06')).toEqual([1_500_000, false]);
  });

  it('is never one with benefits that was published before the first list price', () => {
    const { offer, list } = sold('tour-sport', '2024-06');
    const first = offer.prices.find(({ basis }) => basis === 'list');
    if (!first) throw new Error('no list price');
    const early = { ...first, basis: 'with-benefits', value: 1 } as const;
    expect(countedPrice({ ...offer, prices: [early, ...offer.prices] }, list).price).toEqual(first);
  });

  it('of an offer that never had one is an error, which the catalogue’s check names beforehand', () => {
    const { offer, list } = sold('city-base', '2026-01');
    const benefits = offer.prices.filter(({ basis }) => basis === 'with-benefits');
    expect(() => countedPrice({ ...offer, prices: benefits }, list)).toThrow('city-base has no list price');
  });

  it('with benefits is one that was advertised by then and still holds, or none', () => {
    const withBenefits = (offerId: string, listId: string) => {
      const { offer, list } = sold(offerId, listId);
      return priceOn(offer, list, 'with-benefits')?.value ?? null;
    };
    expect(withBenefits('city-base', '2026-01')).toBe(100_000_000);
    expect(withBenefits('city-base', '2025-02')).toBeNull();
    expect(withBenefits('city-plus', '2025-02')).toBe(115_000_000);
    expect(withBenefits('city-plus', '2026-01')).toBeNull();
  });

  it('is stale past ninety days', () => {
    expect(isStale(range.newestList, new Date('2026-04-30'))).toBe(false);
    expect(isStale(range.newestList, new Date('2026-05-01'))).toBe(true);
  });
});
