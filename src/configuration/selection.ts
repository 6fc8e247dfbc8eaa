import { steps, type Step } from '../catalogue/steps';

/** Value ids by step. */
export type Picks = Readonly<Partial<Record<Step, string>>>;

/**
 * What the buyer asked for, and nothing that follows from it.
 * `picks` fit together and always name a model. `aside` holds picks that had to give way and come back by themselves
 * as soon as they fit again. `list` is the id of the price list in use.
 */
export interface Selection {
  readonly picks: Picks & { readonly model: string };
  readonly aside: Picks;
  readonly list: string;
  /** Nothing is picked yet: the model only stands in for a choice. */
  readonly fresh?: true;
}

/** Picks given step by step; undefined for none. */
export const picksBy = (valueOf: (step: Step) => string | undefined): Picks =>
  Object.fromEntries(
    steps.flatMap((step) => {
      const value = valueOf(step);
      return value === undefined ? [] : [[step, value]];
    }),
  );

/** `picks` without one step. */
export const without = (picks: Picks, left: Step): Picks =>
  picksBy((step) => (step === left ? undefined : picks[step]));
