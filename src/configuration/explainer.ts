// The half of the solver that says why: a page loads it when an option is asked for that does not fit.
import { variableOf, type Origin } from '../catalogue/problem';
import { steps, type Step } from '../catalogue/steps';
import { explain } from '../engine/index';
import type { Picks } from './selection';
import { choicesOf, type Scope } from './solver';

/** A smallest set of reasons why a value does not go with the picks; null when nothing rules it out. */
export function explainIn(
  { problem, values, origins }: Scope,
  picks: Picks,
  want: { readonly step: Step; readonly id: string },
): { readonly origins: readonly Origin[]; readonly against: readonly Step[] } | null {
  const value = values[want.step].indexOf(want.id);
  const why = explain(problem, choicesOf(values, picks), { variable: variableOf(want.step), value });
  return (
    why && {
      origins: why.constraints.flatMap((id) => origins.get(id) ?? []),
      against: steps.filter((step) => why.choices.includes(variableOf(step))),
    }
  );
}
