import { comparedCar } from './comparison';
import type { Picks } from './selection';
import { useComparison } from './use-comparison';

/** Whether a car is compared, and how to change that. */
export interface Compared {
  readonly isIn: boolean;
  /** It is not in, and there is no room for it. */
  readonly isBlocked: boolean;
  /** How many cars are compared. */
  readonly count: number;
  readonly toggle: () => void;
}

/** @param picks what the buyer picked beside the row of the price list */
export function useCompared(offer: string, picks: Picks = {}): Compared {
  const { cars, has, isFull, add, remove } = useComparison();
  const isIn = has(offer);
  const isBlocked = isFull && !isIn;
  return {
    isIn,
    isBlocked,
    count: cars.length,
    toggle: () => {
      if (isIn) remove(offer);
      else if (!isBlocked) add(comparedCar(offer, picks));
    },
  };
}
