import type { CarCodes } from '../../../src/catalogue/schema/car-codes';

/** Among them a trim and a list that are sold and known no more. */
export const carCodes: CarCodes = [
  { of: 'model', ids: ['city', 'tour', 'mini'] },
  { of: 'list', ids: ['2023-11', '2024-06', '2025-02', '2026-01'] },
  { of: 'trim', ids: ['base', 'plus', 'sport', 'taxi', 'family', 'one'] },
  { of: 'engine', ids: ['petrol', 'diesel', 'hybrid'] },
  { of: 'gearbox', ids: ['manual', 'auto'] },
  { of: 'drive', ids: ['front', 'all'] },
  { of: 'colour', ids: ['white', 'red', 'black', 'green'] },
  { of: 'interior', ids: ['cloth', 'leather'] },
];
