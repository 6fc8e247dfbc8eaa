import type { Option } from '../catalogue/schema/option';
import { configurationOf, type Change, type Configuration, type OptionView } from './configuration';
import type { ModelRange } from './model-range';
import { taking, type PickResult } from './pick';
import type { Choice } from './selection';

/** The question before a pick that does not fit: what it changes, and what the car costs then. */
export interface Consequence {
  readonly step: Choice;
  readonly option: Option;
  /** The buyer's picks that give way. */
  readonly needs: readonly Change[];
  /** What changes along with them. */
  readonly brings: readonly Change[];
  /** The price of the car before and after, in whole kopecks. */
  readonly price: { readonly before: number; readonly after: number };
  readonly leadsTo: PickResult;
  /** Other cars with the option: one step less close, with another value where the car must change. Cheapest first. */
  readonly alternatives: readonly Alternative[];
}

/** Another value for a step that has to change, and the car with it. */
export interface Alternative extends Pick<Change, 'step' | 'name'> {
  readonly option: Option;
  /** Whole kopecks. */
  readonly price: number;
  readonly leadsTo: PickResult;
}

/** More than these would be a second page of choices. */
const ALTERNATIVES = 3;

export function consequenceOf(
  range: ModelRange,
  { selection, total }: Configuration,
  step: Choice,
  { option, needs, brings, difference, solution }: OptionView,
): Consequence {
  const leadsTo = taking(range, selection, { step, id: option.id }, solution);
  return {
    step,
    option,
    needs,
    brings,
    price: { before: total, after: total + difference },
    leadsTo,
    alternatives: alternativesTo(range, leadsTo, [...needs, ...brings]),
  };
}

/** What else the steps that change could be, with everything that the pick leaves as it is. */
function alternativesTo(
  range: ModelRange,
  leadsTo: PickResult,
  changes: readonly Change[],
): readonly Alternative[] {
  const { selection } = leadsTo;
  const after = configurationOf(range, selection, leadsTo);
  return after.steps
    .filter(({ step, look }) => look === 'row' && changes.some((change) => change.step === step))
    .flatMap(({ step, options }) =>
      options
        .filter(({ shown, needs }) => !shown && needs.length === 0)
        .map(({ option, difference, solution }) => ({
          step,
          name: null,
          option,
          price: after.total + difference,
          leadsTo: taking(range, selection, { step, id: option.id }, solution),
        })),
    )
    .toSorted((a, b) => a.price - b.price)
    .slice(0, ALTERNATIVES);
}
