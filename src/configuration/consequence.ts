import type { Option } from '../catalogue/schema/model';
import type { Step } from '../catalogue/steps';
import type { Change, Configuration, OptionView } from './configuration';
import type { ModelRange } from './model-range';
import type { PickResult } from './pick';
import { reasonsAgainst, type Reason } from './reasons';

/** The question before a pick that does not fit: what it changes, what the car costs then, and which rules say so. */
export interface Consequence {
  readonly step: Step;
  readonly option: Option;
  /** The buyer's picks that give way. */
  readonly needs: readonly Change[];
  /** What changes along with them. */
  readonly brings: readonly Change[];
  /** The price of the car before and after, in whole kopecks. */
  readonly price: { readonly before: number; readonly after: number };
  readonly reasons: readonly Reason[];
  readonly leadsTo: PickResult;
}

export function consequenceOf(
  range: ModelRange,
  { selection, price }: Configuration,
  step: Step,
  { option, needs, brings, difference, leadsTo }: OptionView,
): Consequence {
  return {
    step,
    option,
    needs,
    brings,
    price: { before: price.value, after: price.value + difference },
    reasons: reasonsAgainst(range, selection, step, option.id),
    leadsTo,
  };
}
