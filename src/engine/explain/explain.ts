import { checkProblem } from '../problem/check-problem';
import { checkChoices, checkWant, type Want } from '../query/check-query';
import type { Constraint, Problem } from '../problem/problem';
import { createNetwork } from './propagate';
import { satisfies } from '../problem/satisfies';
import { constraintDistances } from './constraint-distances';
import { float, item } from '../shared/checked-reads';
import { solve } from './solve';

/** What rules a value out. */
export interface Explanation {
  /** The ids of constraints, in the problem's order. */
  readonly constraints: readonly string[];
  /** The variables whose choice plays a part, in ascending order. */
  readonly choices: readonly number[];
}

/**
 * Why a value cannot be had with the choices: constraints and choices that together rule it out, none of which can be
 * left out. The choice of the wanted variable never counts. Null when nothing rules the value out.
 *
 * Takes a search, not the diagram: a diagram no longer knows the constraints it was made of.
 *
 * @param choices a value index or -1 per variable
 * @throws Error when the problem is malformed, RangeError when `choices` or `want` does not fit it
 */
export function explain(problem: Problem, choices: Int32Array, want: Want): Explanation | null {
  checkProblem(problem);
  const sizes = Int32Array.from(problem.variables, (variable) => variable.values.length);
  checkChoices({ sizes }, choices);
  checkWant({ sizes }, want);
  const chosen = [...choices.keys()].filter(
    (variable) => variable !== want.variable && choices[variable] !== -1,
  );
  const withChoices = (some: readonly number[]): Int32Array => {
    const fixed = new Int32Array(sizes.length).fill(-1);
    for (const variable of some) fixed[variable] = choices[variable] ?? -1;
    fixed[want.variable] = want.value;
    return fixed;
  };

  // The choices first, against all constraints: a choice is named only if the constraints alone do not rule the value out.
  const added: Constraint[] = [];
  const ruledOut = (some: readonly number[]): boolean =>
    isImpossible(problem, sizes, withChoices(some), added);
  if (!ruledOut(chosen)) return null;
  // What is near the wanted value is left out last: a short chain of reasons is easier to follow.
  const distances = constraintDistances(want.variable, problem);
  const farFirst = (a: number, b: number): number => float(distances, b) - float(distances, a);
  const involved = minimalSubset(chosen.toSorted(farFirst), ruledOut).toSorted((a, b) => a - b);
  const fixed = withChoices(involved);
  const constraints = minimalSubset(added, (some) => !solve(createNetwork(sizes, some), fixed, fixed));
  const places = constraints.map((constraint) => problem.constraints.indexOf(constraint));
  return {
    constraints: places.toSorted((a, b) => a - b).map((place) => item(problem.constraints, place).id),
    choices: involved,
  };
}

/**
 * Whether no valid combination has the fixed values, by lazy constraint generation: a constraint is added only when the
 * solution without it violates it. Few of a large problem ever are.
 *
 * @param added the constraints so far; grows. When the answer is yes, they alone are unsatisfiable with the fixed values
 */
function isImpossible(problem: Problem, sizes: Int32Array, fixed: Int32Array, added: Constraint[]): boolean {
  let hint = fixed;
  for (;;) {
    const solution = solve(createNetwork(sizes, added), fixed, hint);
    if (!solution) return true;
    const broken = problem.constraints.find((constraint) => !satisfies(constraint, solution));
    if (!broken) return false;
    added.push(broken);
    hint = solution;
  }
}

/**
 * A subset of `items` for which `holds` is true, minimal by inclusion, where `holds` is monotone: true of a set, it is true
 * of every larger one. By deletion: one test an item.
 */
function minimalSubset<T>(items: readonly T[], holds: (items: readonly T[]) => boolean): readonly T[] {
  let kept = items;
  for (const one of items) {
    const without = kept.filter((other) => other !== one);
    if (holds(without)) kept = without;
  }
  return kept;
}
