import type { VariableId } from '../catalogue/atoms';
import { isExtraKey, type ExtraKey } from '../catalogue/extras';
import { steps, type Step } from '../catalogue/steps';

/** What a buyer can decide: the value of a step, or of a variable of extras. */
export type Choice = Exclude<VariableId, 'offer'>;

/** Value ids by what they are chosen for. */
export type Picks = Readonly<Partial<Record<Step, string>>> & Readonly<Record<ExtraKey, string>>;

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
export const picksBy = (valueOf: (step: Step) => string | undefined): Picks => picksAmong(steps, valueOf);

/** Picks given choice by choice; undefined for none. */
export const picksAmong = <Among extends Choice>(
  choices: readonly Among[],
  valueOf: (choice: Among) => string | undefined,
): Picks =>
  Object.fromEntries(
    choices.flatMap((choice) => {
      const value = valueOf(choice);
      return value === undefined ? [] : [[choice, value]];
    }),
  );

/** Of some picks those that are about extras. */
export const extrasAmong = (picks: Picks): Picks =>
  picksAmong(Object.keys(picks).filter(isExtraKey), (choice) => picks[choice]);

/** `picks` without one of them. */
export const without = ({ ...picks }: Picks, left: Choice): Picks => {
  const { [left]: _left, ...rest } = picks;
  return rest;
};
