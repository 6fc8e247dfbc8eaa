import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { priceOn } from '../../src/catalogue/look-up';
import { priceBases } from '../../src/catalogue/schema/model';

const { models, priceLists } = jetourCatalogue;

/** Prices in roubles by offer, as on the price list of an id: what it prints, then with benefits. */
const pricesOn = (id: string) => {
  const list = priceLists.find((each) => each.id === id);
  if (!list) throw new Error(`no price list ${id}`);
  const rows = models.flatMap(({ offers }) =>
    offers.map((offer) => [
      offer.id,
      ...priceBases.map((basis) => {
        const price = priceOn(offer, list, basis);
        return price && price.value / 100;
      }),
    ]),
  );
  return rows;
};

describe('the price lists', () => {
  it('end with January 2026', () => {
    expect(priceLists.at(-1)).toMatchObject({ id: '2026-01', date: '2026-01-30' });
    expect(pricesOn('2026-01')).toEqual([
      ['dashing-comfort-plus', 2_489_900, 1_989_900],
      ['dashing-comfort', 2_709_900, 2_209_900],
      ['dashing-elite', 2_839_900, 2_339_900],
      ['dashing-luxury-1.5t', 2_979_900, 2_479_900],
      ['dashing-luxury-1.6t', 3_189_900, 2_689_900],
      ['x70-plus-comfort', 2_999_900, null],
      ['x70-plus-luxury', 3_299_900, null],
      ['t2-pass-voyage', 3_959_000, 3_659_000],
      ['t2-pass-expedition', 4_249_000, 3_949_000],
    ]);
  });

  it('know what was not published then', () => {
    expect(pricesOn('2023-09').map(([id, list]) => [id, list])).toEqual([
      ['dashing-comfort-plus', null],
      ['dashing-comfort', 2_729_900],
      ['dashing-elite', 2_839_900],
      ['dashing-luxury-1.5t', 2_979_900],
      ['dashing-luxury-1.6t', 3_089_900],
      ['x70-plus-comfort', 3_099_900],
      ['x70-plus-luxury', null],
      ['t2-pass-voyage', null],
      ['t2-pass-expedition', null],
    ]);
  });

  it('say on how many lists each offer had a price', () => {
    const priced = (offer: (typeof models)[number]['offers'][number]) =>
      priceLists.filter((list) => priceOn(offer, list, 'list') !== null).length;
    expect(models.map(({ offers }) => offers.map(priced))).toEqual([
      [8, 10, 11, 11, 12],
      [10, 7],
      [4, 5],
    ]);
  });
});
