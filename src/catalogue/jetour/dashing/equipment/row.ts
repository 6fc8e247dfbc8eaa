// What each Dashing has, from the car cards of a dealer, held against an older list and the Belarus table. No list of the
// Comfort Plus was found: its column says so.
import { text } from '../../../rows';
import type { Fitting } from '../../../schema/equipment';
import { belarus, dashingSheets, inSamara } from '../../citations';
import { sheet } from '../../equipment-sheet';

export const row = sheet(
  ['dashing-comfort', 'dashing-elite', 'dashing-luxury-1.5t', 'dashing-luxury-1.6t', 'dashing-comfort-plus'],
  { ...dashingSheets, also: [inSamara('2023-12-03'), belarus], status: 'confirmed' },
);

export const values = (...cells: readonly (readonly [ru: string, en: string])[]): Fitting[] =>
  cells.map(([ru, en]) => text(ru, en));
export const eco = ['эко, спорт', 'eco, sport'] as const;
