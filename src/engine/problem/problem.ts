/** A variable of a configuration problem: something the buyer decides, and the values it can take. */
export interface Variable {
  readonly id: string;
  readonly values: readonly string[];
}

/** The combinations that are allowed. `scope` holds variable indices, a tuple one value index per entry of the scope. */
export interface Table {
  readonly id: string;
  readonly kind: 'table';
  readonly scope: readonly number[];
  readonly tuples: readonly (readonly number[])[];
}

/** `variable` takes one of `values`: indices both. */
export interface Literal {
  readonly variable: number;
  readonly values: readonly number[];
}

/** Holds when at least one literal does. "A needs B" is the clause: not A, or B. */
export interface Clause {
  readonly id: string;
  readonly kind: 'clause';
  readonly literals: readonly Literal[];
}

export type Constraint = Table | Clause;

/** Variables with finite values, and the constraints that a valid combination satisfies, all of them. */
export interface Problem {
  readonly variables: readonly Variable[];
  readonly constraints: readonly Constraint[];
}

/** The number of values of each variable. */
export function sizesOf({ variables }: Problem): Int32Array {
  return Int32Array.from(variables, ({ values }) => values.length);
}

/** The variables of a constraint, each once, in the order in which it names them. */
export function scopeOf(constraint: Constraint): readonly number[] {
  if (constraint.kind === 'table') return constraint.scope;
  return [...new Set(constraint.literals.map((literal) => literal.variable))];
}
