import type { Catalogue } from '../schema/catalogue';
import { priceBases } from '../price-bases';
import type { Offer } from '../schema/offer';
import { check, type Findings } from './finding';

/** Dates strictly ascend: of two entries of one day nobody could say which holds. */
function* ascending(dates: readonly string[], pathOf: (index: number) => string): Findings {
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1];
    if (before !== undefined)
      yield check(before < date, pathOf(index), `${date} does not come after ${before}`);
  }
}

function* offerPrices(path: string, offer: Offer): Findings {
  const prices = offer.prices.map((price, index) => ({ ...price, path: `${path}.prices[${index}]` }));
  for (const basis of priceBases) {
    const ofBasis = prices.filter((price) => price.basis === basis);
    yield* ascending(
      ofBasis.map(({ from }) => from),
      (index) => `${ofBasis[index]?.path ?? path}.from`,
    );
  }
  for (const price of prices) {
    if (price.basis === 'list' || typeof price.value !== 'number') continue;
    const list = prices.findLast((other) => other.basis === 'list' && other.from <= price.from)?.value;
    if (typeof list !== 'number') continue;
    yield check(
      price.value <= list,
      price.path,
      'a price with benefits is above the list price of the same day',
    );
  }
}

/** Prices and price lists stand in the order of their days, and benefits never make a car dearer. */
export function* checkPrices({ priceLists, models, headlinePrices }: Catalogue): Findings {
  yield* ascending(
    priceLists.map(({ date }) => date),
    (index) => `priceLists[${index}].date`,
  );
  for (const { id, offers, laterRange } of models) {
    for (const [index, offer] of offers.entries()) yield* offerPrices(`models.${id}.offers[${index}]`, offer);
    const low = laterRange?.low.value;
    const high = laterRange?.high.value;
    if (typeof low === 'number' && typeof high === 'number') {
      yield check(low <= high, `models.${id}.laterRange`, 'low is above high');
    }
    const headlines = headlinePrices
      .map((price, index) => ({ ...price, index }))
      .filter(({ model }) => model === id);
    yield* ascending(
      headlines.map(({ from }) => from),
      (index) => `headlinePrices[${headlines[index]?.index ?? index}].from`,
    );
  }
}
