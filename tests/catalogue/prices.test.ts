import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { priceOn } from '../../src/catalogue/look-up';
import { countedPrice } from '../../src/configuration/price';

const { models, priceLists } = jetourCatalogue;
const offers = models.flatMap((model) => model.offers);
const offerOf = (id: string) => {
  const offer = offers.find((each) => each.id === id);
  if (!offer) throw new Error(`no offer ${id}`);
  return offer;
};

const days = [
  '2023-06-30',
  '2023-08-30',
  '2023-09-30',
  '2023-10-11',
  '2023-12-03',
  '2024-02-21',
  '2024-03-20',
  '2024-04-25',
  '2024-07-04',
  '2024-10-29',
  '2025-11-26',
  '2026-01-30',
];

/**
 * Every cell of every price list, written down by hand from what was found, not computed: thousands of roubles as
 * printed, in the order of `days`. `>` marks a price that was first published after that day; `-` none published.
 */
const byHand: Readonly<Record<string, { readonly list: string; readonly benefits: string }>> = {
  'dashing-comfort-plus': {
    list: '2340 >2489.9 >2489.9 >2489.9 >2489.9 2489.9 2489.9 2489.9 2489.9 2489.9 2489.9 2489.9',
    benefits: '- - - - - 2239.9 2239.9 2389.9 2389.9 1919.9 1989.9 1989.9',
  },
  'dashing-comfort': {
    list: '>2709.9 >2709.9 2729.9 2729.9 2709.9 2709.9 2709.9 2709.9 2709.9 2709.9 2709.9 2709.9',
    benefits: '- - 2629.9 2629.9 2559.9 2409.9 2409.9 2409.9 2409.9 1989.9 2209.9 2209.9',
  },
  'dashing-elite': {
    list: '>2739.9 2739.9 2839.9 2839.9 2839.9 2839.9 2839.9 2839.9 2839.9 2839.9 2839.9 2839.9',
    benefits: '- 2639.9 2739.9 2739.9 2689.9 2589.9 2589.9 2589.9 2589.9 2269.9 2339.9 2339.9',
  },
  'dashing-luxury-1.5t': {
    list: '>2879.9 2879.9 2979.9 2979.9 2979.9 2979.9 2979.9 2979.9 2979.9 2979.9 2979.9 2979.9',
    benefits: '- 2779.9 2879.9 2879.9 2829.9 2679.9 2679.9 2679.9 2679.9 2409.9 2479.9 2479.9',
  },
  'dashing-luxury-1.6t': {
    list: '3040 3089.9 3089.9 3189.9 3189.9 3189.9 3189.9 3189.9 3189.9 3189.9 3189.9 3189.9',
    benefits: '- 2989.9 2989.9 3089.9 3089.9 2889.9 2889.9 2889.9 2889.9 2619.9 2689.9 2689.9',
  },
  'x70-plus-comfort': {
    list: '>3099.9 >3099.9 3099.9 3099.9 3099.9 3099.9 2999.9 2999.9 2999.9 2999.9 2999.9 2999.9',
    benefits: '- - 2999.9 2999.9 2899.9 2799.9 2699.9 2699.9 2699.9 2479.9 - -',
  },
  'x70-plus-luxury': {
    list: '>3299.9 >3299.9 >3299.9 >3299.9 >3299.9 3299.9 3299.9 3299.9 3299.9 3299.9 3299.9 3299.9',
    benefits: '- - - - - - - - - 2779.9 - -',
  },
  't2-pass-voyage': {
    list: '>3759 >3759 >3759 >3759 >3759 >3759 >3759 >3759 3759 3959 3959 3959',
    benefits: '- - - - - - - - - 3859 3659 3659',
  },
  't2-pass-expedition': {
    list: '>3999 >3999 >3999 >3999 >3999 >3999 >3999 3999 3999 4249 4249 4249',
    benefits: '- - - - - - - - - 4149 3949 3949',
  },
};

const thousands = (kopecks: number) => String(kopecks / 100_000);

describe('the price lists', () => {
  it('are of the days that the table below was made for', () => {
    expect(priceLists.map(({ date }) => date)).toEqual(days);
    expect(offers.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(byHand)));
  });

  it.each(Object.entries(byHand))(
    'give %s the prices that were found, and say which are later',
    (id, row) => {
      const offer = offerOf(id);
      const computed = priceLists.map((list) => {
        const { price, onList } = countedPrice(offer, list);
        return `${onList ? '' : '>'}${thousands(price.value)}`;
      });
      expect(computed.join(' ')).toBe(row.list);
    },
  );

  it.each(Object.entries(byHand))('give %s the prices with benefits that were advertised', (id, row) => {
    const offer = offerOf(id);
    const computed = priceLists.map((list) => {
      const price = priceOn(offer, list, 'with-benefits');
      return price ? thousands(price.value) : '-';
    });
    expect(computed.join(' ')).toBe(row.benefits);
  });
});

describe('the dated prices', () => {
  /** Prices with benefits between the lists, by hand: what the history shows and no list does. */
  const between: readonly (readonly [offer: string, from: string, thousands: number])[] = [
    ['x70-plus-comfort', '2024-09-19', 2529.9],
    ['x70-plus-comfort', '2024-12-19', 2379.9],
    ['x70-plus-comfort', '2025-02-13', 2279.9],
    ['x70-plus-comfort', '2025-05-05', 1949.9],
    ['x70-plus-comfort', '2025-07-25', 2049.9],
    ['x70-plus-comfort', '2025-08-25', 1999.9],
    ['x70-plus-luxury', '2024-07-25', 2829.9],
    ['x70-plus-luxury', '2024-09-20', 2879.9],
    ['x70-plus-luxury', '2024-12-19', 2679.9],
    ['x70-plus-luxury', '2025-02-13', 2579.9],
    ['x70-plus-luxury', '2025-03-17', 2399.9],
    ['x70-plus-luxury', '2025-04-18', 2249.9],
    ['x70-plus-luxury', '2025-07-22', 2299.9],
    ['t2-pass-voyage', '2024-07-25', 3659.9],
    ['t2-pass-voyage', '2024-10-01', 3759],
    ['t2-pass-voyage', '2024-10-25', 3859],
    ['t2-pass-voyage', '2024-12-06', 3639],
    ['t2-pass-expedition', '2024-10-01', 4049],
    ['t2-pass-expedition', '2025-03-17', 3649],
    ['t2-pass-expedition', '2025-04-18', 3449],
    ['t2-pass-expedition', '2025-06-20', 3399],
    ['t2-pass-expedition', '2025-07-02', 3249],
    ['dashing-comfort-plus', '2024-04-16', 2389.9],
    ['dashing-comfort-plus', '2024-08-30', 1969.9],
    ['dashing-luxury-1.5t', '2025-06-16', 2079.9],
    ['dashing-luxury-1.5t', '2025-06-20', 2029.9],
    ['dashing-luxury-1.5t', '2025-07-02', 1929.9],
    ['dashing-elite', '2025-04-18', 1939.9],
  ];

  it.each(between)('hold %s from %s at %d thousand', (id, from, value) => {
    const price = offerOf(id).prices.find((each) => each.basis === 'with-benefits' && each.from === from);
    expect(price?.value).toBe(Math.round(value * 100_000));
  });

  it('do not give a Luxury the price of an Elite that was filed as one', () => {
    expect(offerOf('dashing-luxury-1.5t').prices.map(({ value }) => value)).not.toContain(193_990_000);
  });
});
