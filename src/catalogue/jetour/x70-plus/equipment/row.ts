// What each X70 Plus has: the sheet of a Comfort of 2025, and where the sheet of a Luxury of 2025 differs from it. Both are
// one dealer's.
import { sheet } from '../../equipment-sheet';

const offers = ['x70-plus-comfort', 'x70-plus-luxury'] as const;

export const both = sheet(offers, {
  source: 'x70-plus-comfort-sheet',
  date: '2025-08-07',
  status: 'unconfirmed',
});
export const luxury = sheet(offers, {
  source: 'x70-plus-luxury-sheet',
  date: '2025-08-07',
  also: [{ source: 'x70-plus-luxury-sheet-2024', date: '2025-04-08' }],
  status: 'unconfirmed',
});
