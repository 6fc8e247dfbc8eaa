import type { Tax } from '../catalogue/schema/catalogue';

/** The tax that a price holds, or that comes on top of one without: whole minor units, rounded once. */
export const taxOf = ({ percent, included }: Pick<Tax, 'percent' | 'included'>, price: number): number =>
  Math.round((price * percent) / (included ? 100 + percent : 100));
