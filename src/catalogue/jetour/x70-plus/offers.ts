// The rows of the price list of the X70 Plus.
import type { Offer } from '../../schema/model';
import * as prices from './prices';
import { comfortSpecs, luxurySpecs } from './specs';

const row = {
  engine: '1.6t',
  gearbox: '7dct',
  drive: 'fwd',
  status: 'confirmed',
  source: 'price-table-2025-11',
  date: '2025-11-26',
} as const;

export const offers: Offer[] = [
  { id: 'x70-plus-comfort', trim: 'comfort', ...row, prices: prices.comfort, specs: comfortSpecs },
  { id: 'x70-plus-luxury', trim: 'luxury', ...row, prices: prices.luxury, specs: luxurySpecs },
];
