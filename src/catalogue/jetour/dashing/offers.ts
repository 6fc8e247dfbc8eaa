// The rows of the Dashing's price list.
import type { Offer, Price } from '../../schema/offer';
import { inSamara, table2025 } from '../citations';
import * as prices from './prices';

const row = (
  id: string,
  [trim, engine, gearbox]: readonly [trim: string, engine: string, gearbox: string],
  offerPrices: Price[],
): Offer => ({
  id: `dashing-${id}`,
  trim,
  engine,
  gearbox,
  drive: 'fwd',
  ...table2025,
  status: 'confirmed',
  also: [inSamara('2025-03-03')],
  prices: offerPrices,
});

export const offers: Offer[] = [
  row('comfort-plus', ['comfort-plus', '1.5t', '6mt'], prices.comfortPlus),
  row('comfort', ['comfort', '1.5t', '6dct'], prices.comfort),
  row('elite', ['elite', '1.5t', '6dct'], prices.elite),
  row('luxury-1.5t', ['luxury', '1.5t', '6dct'], prices.luxury15),
  row('luxury-1.6t', ['luxury', '1.6t', '7dct'], prices.luxury16),
];
