import {
  array,
  constant,
  integer,
  nat,
  oneof,
  record,
  shuffledSubarray,
  subarray,
  tuple,
  type Arbitrary,
} from 'fast-check';
import type { Constraint, Problem } from '../../../src/engine';

/** A problem with a question about it. */
export interface Case {
  readonly problem: Problem;
  readonly choices: Int32Array;
  readonly costs: readonly Float64Array[];
}

/** A problem whose variables have these many values. */
export function problemOf(sizes: readonly number[], constraints: readonly Constraint[]): Problem {
  const variables = sizes.map((size, index) => ({
    id: `variable${index}`,
    values: Array.from({ length: size }, (_, value) => `value${value}`),
  }));
  return { variables, constraints };
}

type WithoutId = Constraint extends infer C ? (C extends Constraint ? Omit<C, 'id'> : never) : never;

function tableOf(sizes: readonly number[]): Arbitrary<WithoutId> {
  return shuffledSubarray([...sizes.keys()], { minLength: 1, maxLength: Math.min(4, sizes.length) }).chain(
    (scope) => {
      const row = tuple(...scope.map((variable) => nat({ max: (sizes[variable] ?? 1) - 1 })));
      const maxLength = scope.reduce((product, variable) => product * (sizes[variable] ?? 1), 1);
      return array(row, { maxLength }).map((tuples) => ({ kind: 'table' as const, scope, tuples }));
    },
  );
}

function clauseOf(sizes: readonly number[]): Arbitrary<WithoutId> {
  const literal = nat({ max: sizes.length - 1 }).chain((variable) =>
    record({
      variable: constant(variable),
      values: subarray(Array.from({ length: sizes[variable] ?? 1 }, (_, value) => value)),
    }),
  );
  return array(literal, { maxLength: 4 }).map((literals) => ({ kind: 'clause' as const, literals }));
}

/** Up to 6 variables of up to 4 values under up to 6 constraints, every kind of degenerate one among them. */
export const smallProblem: Arbitrary<Problem> = array(integer({ min: 1, max: 4 }), {
  minLength: 1,
  maxLength: 6,
}).chain((sizes) => {
  // Clauses twice as often: a random table leaves few solutions.
  const constraint = oneof(tableOf(sizes), clauseOf(sizes), clauseOf(sizes));
  return array(constraint, { maxLength: 6 }).map((constraints) =>
    problemOf(
      sizes,
      constraints.map((one, index) => Object.assign(one, { id: `rule ${index}` })),
    ),
  );
});

function caseOf(cost: Arbitrary<number>): Arbitrary<Case> {
  return smallProblem.chain((problem) => {
    const sizes = problem.variables.map(({ values }) => values.length);
    return record({
      problem: constant(problem),
      choices: tuple(...sizes.map((size) => integer({ min: -1, max: size - 1 }))).map((choices) =>
        Int32Array.from(choices),
      ),
      costs: tuple(...sizes.map((size) => array(cost, { minLength: size, maxLength: size }))).map((costs) =>
        costs.map((own) => Float64Array.from(own)),
      ),
    });
  });
}

/** Few different costs, discounts among them, so that ties are common. */
export const smallCase = caseOf(integer({ min: -2, max: 3 }));

/** Costs so large that a count of changes and a price no longer fit into one number, and totals just do. */
export const largeCostCase = caseOf(integer({ min: 0, max: 2 ** 50 }));
