// The rows of the price list of the T2 Pass.
import type { Offer } from '../../schema/model';
import * as prices from './prices';
import { expeditionSpecs, voyageSpecs } from './specs';

const row = {
  engine: '2.0t',
  gearbox: '7dct',
  drive: 'fwd',
  status: 'unconfirmed',
  source: 'price-table-2025-11',
  date: '2025-11-26',
} as const;

export const offers: Offer[] = [
  { id: 't2-pass-voyage', trim: 'voyage', ...row, prices: prices.voyage, specs: voyageSpecs },
  { id: 't2-pass-expedition', trim: 'expedition', ...row, prices: prices.expedition, specs: expeditionSpecs },
];
