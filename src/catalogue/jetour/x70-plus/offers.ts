// The rows of the price list of the X70 Plus.
import type { Offer } from '../../schema/offer';
import { inSamara, table2025 } from '../citations';
import * as prices from './prices';
import { comfortSpecs, luxurySpecs } from './specs';

const row = {
  engine: '1.6t',
  gearbox: '7dct',
  drive: 'fwd',
  ...table2025,
  status: 'confirmed',
  also: [inSamara('2025-02-13')],
} satisfies Partial<Offer>;

export const offers: Offer[] = [
  { id: 'x70-plus-comfort', trim: 'comfort', ...row, prices: prices.comfort, specs: comfortSpecs },
  { id: 'x70-plus-luxury', trim: 'luxury', ...row, prices: prices.luxury, specs: luxurySpecs },
];
