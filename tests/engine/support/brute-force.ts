import type { Constraint, Problem, Want } from '../../../src/engine';

/**
 * Every combination that meets every constraint, by trying them all, in the problem's own order. What breaks a constraint whose
 * variables all have values is not continued.
 */
export function allValid(problem: Problem): number[][] {
  let combinations: number[][] = [[]].filter((none) =>
    problem.constraints.every((constraint) => lastOf(constraint) >= 0 || meets(none, constraint)),
  );
  problem.variables.forEach(({ values }, variable) => {
    const decided = problem.constraints.filter((constraint) => lastOf(constraint) === variable);
    combinations = combinations
      .flatMap((begun) => values.map((_, value) => [...begun, value]))
      .filter((begun) => decided.every((constraint) => meets(begun, constraint)));
  });
  return combinations;
}

/** The last variable that a constraint is about; -1 when it is about none. */
function lastOf(constraint: Constraint): number {
  return constraint.kind === 'table'
    ? Math.max(-1, ...constraint.scope)
    : Math.max(-1, ...constraint.literals.map(({ variable }) => variable));
}

export function meets(values: readonly number[], constraint: Constraint): boolean {
  if (constraint.kind === 'table') {
    const { scope, tuples } = constraint;
    return tuples.some((tuple) => scope.every((variable, column) => values[variable] === tuple[column]));
  }
  return constraint.literals.some(({ variable, values: allowed }) =>
    allowed.includes(values[variable] ?? -1),
  );
}

/** The choices that give way in a combination; the choice of variable `but` does not count. */
export function changedIn(values: readonly number[], choices: Int32Array, but = -1): number[] {
  return [...values.keys()].filter((v) => v !== but && choices[v] !== -1 && choices[v] !== values[v]);
}

export function costOf(values: readonly number[], costs: readonly Float64Array[] | undefined): number {
  return values.reduce((sum, value, variable) => sum + (costs?.[variable]?.[value] ?? 0), 0);
}

/** What `nearest` promises: fewest changes, then cheapest, then first. */
export function bestOf(
  valid: readonly number[][],
  choices: Int32Array,
  costs: readonly Float64Array[] | undefined,
  want?: Want,
): { values: number[]; changed: number[]; cost: number } | null {
  const ranked = valid
    .filter((values) => !want || values[want.variable] === want.value)
    .map((values) => ({
      values,
      changed: changedIn(values, choices, want?.variable),
      cost: costOf(values, costs),
    }))
    .toSorted((a, b) => a.changed.length - b.changed.length || a.cost - b.cost);
  return ranked[0] ?? null;
}
