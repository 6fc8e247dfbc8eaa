// The half of the solver that says why: a page loads it when an option is asked for that does not fit.
import { problemOf, type Origin } from '../catalogue/problem';
import { explain } from '../engine/index';
import type { Choice, Picks } from './selection';
import { choicesOf, type Scope } from './solver';

/** A smallest set of reasons why a value does not go with the picks; null when nothing rules it out. */
export function explainIn(
  scope: Scope,
  picks: Picks,
  want: { readonly step: Choice; readonly id: string },
): { readonly origins: readonly Origin[]; readonly against: readonly Choice[] } | null {
  const { values, variables, choices } = scope;
  const { problem, origins } = problemOf(scope.catalogue, scope.models);
  const value = (values[want.step] ?? []).indexOf(want.id);
  const variable = variables.indexOf(want.step);
  const why = explain(problem, choicesOf(scope, picks), { variable, value });
  return (
    why && {
      origins: why.constraints.flatMap((id) => origins.get(id) ?? []),
      against: choices.filter((choice) => why.choices.includes(variables.indexOf(choice))),
    }
  );
}
