import type { Rule } from '../catalogue/schema/model';
import type { Step } from '../catalogue/steps';
import { explainIn } from './explainer';
import type { ModelRange } from './model-range';
import { scopeFor } from './pick';
import { without, type Picks, type Selection } from './selection';

/** A value of a step. */
export interface StepValue {
  readonly step: Step;
  readonly id: string;
}

/** Why an option does not fit: a rule of the catalogue, or no row of the price list, or no such colour or interior. */
export type Reason =
  | { readonly kind: 'rule'; readonly rule: Rule; readonly against: readonly StepValue[] }
  | {
      readonly kind: 'offers' | 'list';
      readonly want: StepValue;
      readonly against: readonly StepValue[];
      /** With one pick against it: the values of its step that do go with what is wanted. */
      readonly soldWith: readonly string[];
    };

/**
 * All that stops an option: a smallest set of rules and picks at a time, until what is left of the picks lets it through.
 * Each reason names at least one pick that gives way.
 */
export function reasonsAgainst(
  range: ModelRange,
  selection: Selection,
  step: Step,
  id: string,
): readonly Reason[] {
  const scope = scopeFor(range, selection, step);
  const want = { step, id };
  const reasons: Reason[] = [];
  let picks: Picks = without(selection.picks, step);
  for (;;) {
    const why = explainIn(scope, picks, want);
    if (!why) return reasons;
    const against = why.against.flatMap((each): StepValue[] => {
      const pick = picks[each];
      return pick === undefined ? [] : [{ step: each, id: pick }];
    });
    // No pick plays a part: no car of the model has the option at all, which is not offered.
    if (against.length === 0) return reasons;
    for (const origin of why.origins) {
      if (origin.kind === 'rule') reasons.push({ kind: 'rule', rule: origin.rule, against });
      else {
        reasons.push({
          kind: origin.kind,
          want,
          against,
          soldWith: soldWith(range, selection, want, against),
        });
      }
    }
    // The model of the buyer is what the question is put to, never what gives way to another step.
    picks = against.reduce((left, each) => without(left, each.step), picks);
  }
}

/** The values of the one step against that some offer in question combines with the wanted value. */
function soldWith(
  range: ModelRange,
  selection: Selection,
  want: StepValue,
  against: readonly StepValue[],
): readonly string[] {
  const [other] = against;
  if (against.length !== 1 || !other) return [];
  const values = new Set(
    [...range.offers.values()].flatMap(({ model, offer }) => {
      if (want.step !== 'model' && model.id !== selection.picks.model) return [];
      const ids: Partial<Record<Step, string>> = { ...offer, model: model.id };
      const value = ids[other.step];
      return ids[want.step] === want.id && value !== undefined ? [value] : [];
    }),
  );
  return range.values[other.step].filter((value) => values.has(value));
}
