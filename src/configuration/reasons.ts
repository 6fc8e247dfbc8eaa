import { valuesAt } from '../catalogue/extra-values';
import { extraKeyOf, extrasOf, isExtraKey } from '../catalogue/extras';
import type { Extra, Rule } from '../catalogue/schema/extra';
import type { Model } from '../catalogue/schema/model';
import type { Offer } from '../catalogue/schema/offer';
import { explainIn } from './explainer';
import type { ModelRange } from './model-range';
import { scopeFor } from './pick';
import { without, type Choice, type Picks, type Selection } from './selection';

/** A value of a step, or of a choice of extras. */
export interface StepValue {
  readonly step: Choice;
  readonly id: string;
}

/**
 * Why an option does not fit: a rule of the catalogue, or what a package contains; or no row of the price list, or no
 * such colour or interior, or no row that has or lacks the extra.
 */
export type Reason =
  | { readonly kind: 'rule'; readonly rule: Rule; readonly against: readonly StepValue[] }
  | {
      readonly kind: 'package';
      readonly extra: Extra;
      readonly contained: Extra;
      readonly against: readonly StepValue[];
    }
  | {
      readonly kind: 'offers' | 'list' | 'supply';
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
  step: Choice,
  id: string,
): readonly Reason[] {
  const scope = scopeFor(range, selection, step, id);
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
    // Which rows have an extra says it all; that the rows are what they are is no second reason.
    const isSupply = why.causes.some(({ kind }) => kind === 'supply');
    for (const cause of why.causes) {
      if (cause.kind === 'rule') reasons.push({ kind: 'rule', rule: cause.rule, against });
      else if (cause.kind === 'package') {
        reasons.push({ kind: 'package', extra: cause.extra, contained: cause.contained, against });
      } else if (cause.kind !== 'offers' || !isSupply) {
        reasons.push({
          kind: cause.kind,
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
      return valuesOf(model, offer, want.step).includes(want.id) ? valuesOf(model, offer, other.step) : [];
    }),
  );
  return (range.values[other.step] ?? []).filter((value) => values.has(value));
}

/** What a row of the price list says of a choice; nothing where it says nothing. */
function valuesOf(model: Model, offer: Offer, choice: Choice): readonly string[] {
  if (isExtraKey(choice)) {
    const own = extrasOf(model).filter((extra) => extraKeyOf(extra) === choice);
    return valuesAt(offer.id, choice, own);
  }
  const ids: Partial<Record<Choice, string>> = { ...offer, model: model.id };
  const value = ids[choice];
  return value === undefined ? [] : [value];
}
