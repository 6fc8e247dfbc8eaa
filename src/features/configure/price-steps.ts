import type { KnownPrice } from '../../catalogue/look-up';
import { priceBases, type PriceBasis } from '../../catalogue/price-bases';
import type { Price } from '../../catalogue/schema/offer';

/** A stretch of time through which a price held. Shares of the chart's width, from 0 to 1; kopecks. */
export interface Stretch {
  readonly price: KnownPrice;
  readonly from: number;
  readonly to: number;
  /** The price of the same basis that held until then; null after a time without one. */
  readonly before: KnownPrice | null;
}

/** A time through which both prices were known: how much lower the one with benefits was. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly list: number;
  readonly withBenefits: number;
}

export interface PriceSteps {
  /** Every price in the order of its day, the list price before the one with benefits of the same day. */
  readonly stretches: readonly Stretch[];
  readonly gaps: readonly Gap[];
  /** Lines across the chart: round amounts, the lowest and the highest of them the chart's ends. Kopecks. */
  readonly amounts: readonly number[];
  /** The first day of each year within the chart, as a share of its width. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
}

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

/**
 * The steps of an offer's prices, from its first published price to a day on which the last ones still held.
 * @param until an ISO day; prices that begin later are left out
 * @returns null when there is nothing to draw: no price, or all of them of that one day
 */
export function priceSteps(prices: readonly Price[], until: string): PriceSteps | null {
  const known = prices.filter(({ from, value }) => value !== null && from < until);
  const first = known.map(({ from }) => from).toSorted()[0];
  if (first === undefined) return null;
  const share = (iso: string) => (dayOf(iso) - dayOf(first)) / (dayOf(until) - dayOf(first));
  const byBasis = (basis: PriceBasis) => {
    const ofBasis = prices.filter((price) => price.basis === basis && price.from < until);
    return ofBasis.flatMap((price, index): Stretch[] => {
      if (!isKnown(price)) return [];
      const before = ofBasis[index - 1];
      return [
        {
          price,
          from: share(price.from),
          to: share(ofBasis[index + 1]?.from ?? until),
          before: before && isKnown(before) ? before : null,
        },
      ];
    });
  };
  const [list, withBenefits] = [byBasis('list'), byBasis('with-benefits')];
  const order = (price: Price) => `${price.from} ${priceBases.indexOf(price.basis)}`;
  return {
    stretches: [...list, ...withBenefits].toSorted((a, b) => order(a.price).localeCompare(order(b.price))),
    gaps: list.flatMap((upper) =>
      withBenefits.flatMap((lower): Gap[] => {
        const [from, to] = [Math.max(upper.from, lower.from), Math.min(upper.to, lower.to)];
        const amounts = { list: upper.price.value, withBenefits: lower.price.value };
        return from < to ? [{ from, to, ...amounts }] : [];
      }),
    ),
    amounts: amountsAround([...list, ...withBenefits].map(({ price }) => price.value)),
    years: yearsBetween(first, until).map((year) => ({ year, at: share(year) })),
  };
}

const isKnown = (price: Price): price is KnownPrice => typeof price.value === 'number';

const MAX_LINES = 6;
/** Least first: 10, 25, 50, 100 and so on, in minor units. */
const STRIDES = Array.from({ length: 12 }, (_, power) => 10 ** (power + 1)).flatMap((ten) => [
  ten,
  2.5 * ten,
  5 * ten,
]);

/** Round amounts, as few as a reader needs, from below the lowest value to above the highest. */
function amountsAround(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const startOf = (stride: number) => Math.floor(low / stride) * stride;
  const countOf = (stride: number) => Math.max(2, Math.ceil((high - startOf(stride)) / stride) + 1);
  // What hardly moved is shown on a scale that says so.
  const least = high / 50;
  const stride = STRIDES.find((each) => each >= least && countOf(each) <= MAX_LINES);
  if (stride === undefined) return [low, high];
  return Array.from({ length: countOf(stride) }, (_, index) => startOf(stride) + index * stride);
}

function yearsBetween(first: string, until: string): readonly string[] {
  const [start, end] = [Number(first.slice(0, 4)), Number(until.slice(0, 4))];
  const years = Array.from({ length: end - start + 1 }, (_, index) => String(start + index));
  return years.filter((year) => `${year}-01-01` >= first);
}
