import type { Fitting } from './schema/equipment';

/** Whether an offer has an item: always, or in the kind that its text names. */
export const isFitted = (fitting: Fitting | undefined): boolean =>
  fitting === 'fitted' || typeof fitting === 'object';
