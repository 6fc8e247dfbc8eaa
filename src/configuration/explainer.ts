// The half of the solver that says why: a page loads it when an option is asked for that does not fit.
import { isExtraKey } from '../catalogue/extras';
import { problemOf, type Origin } from '../catalogue/problem';
import { finishSteps, type FinishStep } from '../catalogue/steps';
import { explain } from '../engine/index';
import type { Choice, Picks } from './selection';
import { choicesOf, lostIn, type Scope } from './solver';

/** Why something is ruled out; a finish needs no rule for that: other models have it. */
export type Cause = Origin | { readonly kind: 'list'; readonly step: FinishStep };

/** A smallest set of reasons why a value does not go with the picks; null when nothing rules it out. */
export function explainIn(
  scope: Scope,
  picks: Picks,
  want: { readonly step: Choice; readonly id: string },
): { readonly causes: readonly Cause[]; readonly against: readonly Choice[] } | null {
  const { values, at, choices } = scope;
  const [lost] = lostIn(scope, picks);
  if (lost !== undefined) return { causes: [causeOf(lost)], against: [lost] };
  const { problem, origins } = problemOf(scope.catalogue, scope.model);
  const value = (values[want.step] ?? []).indexOf(want.id);
  const why = explain(problem, choicesOf(scope, picks), { variable: at.get(want.step) ?? -1, value });
  return (
    why && {
      causes: why.constraints.flatMap((id) => origins.get(id) ?? []),
      against: choices.filter((choice) => why.choices.includes(at.get(choice) ?? -1)),
    }
  );
}

/** Why no car of a model has a value at all. */
function causeOf(choice: Choice): Cause {
  if (isExtraKey(choice)) return { kind: 'supply', key: choice };
  const step = finishSteps.find((each) => each === choice);
  return step ? { kind: 'list', step } : { kind: 'offers' };
}
