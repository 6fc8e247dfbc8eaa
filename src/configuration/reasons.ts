import { explain } from '../engine/index';
import { variableOf } from '../catalogue/problem';
import type { Rule } from '../catalogue/schema/model';
import { steps, type Step } from '../catalogue/steps';
import { scopeOf } from './pick';
import { choicesOf } from './question';
import type { Range } from './range';
import { without, type Picks, type Wishes } from './wishes';

/** A value of a step. */
export interface Named {
  readonly step: Step;
  readonly id: string;
}

/** Why an option does not fit: a rule of the catalogue, or no row of the price list, or no such colour or interior. */
export type Reason =
  | { readonly kind: 'rule'; readonly rule: Rule; readonly against: readonly Named[] }
  | {
      readonly kind: 'offers' | 'palette';
      readonly want: Named;
      readonly against: readonly Named[];
      /** With one pick against it: the values of its step that do go with what is wanted. */
      readonly soldWith: readonly string[];
    };

/**
 * All that stops an option: a smallest set of rules and picks at a time, until what is left of the picks lets it through.
 * Each reason names at least one pick that gives way.
 */
export function reasonsAgainst(range: Range, wishes: Wishes, step: Step, id: string): readonly Reason[] {
  const { problem, origins } = scopeOf(range, wishes, step);
  const want = { variable: variableOf(step), value: range.values[step].indexOf(id) };
  const reasons: Reason[] = [];
  let picks: Picks = without(wishes.picks, step);
  for (;;) {
    const why = explain(problem, choicesOf(range, picks), want);
    if (!why) return reasons;
    const against = steps.flatMap((each): Named[] => {
      const pick = picks[each];
      return pick !== undefined && why.choices.includes(variableOf(each)) ? [{ step: each, id: pick }] : [];
    });
    // No pick plays a part: no car of the model has the option at all, which is not offered.
    if (against.length === 0) return reasons;
    for (const constraint of why.constraints) {
      const origin = origins.get(constraint);
      if (origin?.kind === 'rule') reasons.push({ kind: 'rule', rule: origin.rule, against });
      else if (origin) {
        reasons.push({
          kind: origin.kind,
          want: { step, id },
          against,
          soldWith: soldWith(range, wishes, { step, id }, against),
        });
      }
    }
    // The model of the buyer is what the question is put to, never what gives way to another step.
    picks = against.reduce((left, each) => without(left, each.step), picks);
  }
}

/** The values of the one step against that some offer in question combines with the wanted value. */
function soldWith(range: Range, wishes: Wishes, want: Named, against: readonly Named[]): readonly string[] {
  const [other] = against;
  if (against.length !== 1 || !other) return [];
  const values = new Set(
    [...range.offers.values()].flatMap(({ model, offer }) => {
      if (want.step !== 'model' && model.id !== wishes.picks.model) return [];
      const ids: Partial<Record<Step, string>> = { ...offer, model: model.id };
      const value = ids[other.step];
      return ids[want.step] === want.id && value !== undefined ? [value] : [];
    }),
  );
  return range.values[other.step].filter((value) => values.has(value));
}
