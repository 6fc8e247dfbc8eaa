import { scopeOf, type Problem } from '../problem/problem';
import { float, int } from '../shared/checked-reads';

/**
 * An order of the variables that keeps those of one constraint close together: FORCE, Aloul, Markov, Sakallah 2003,
 * "FORCE: a fast and easy-to-implement variable-ordering heuristic", https://doi.org/10.1145/764808.764839.
 * Every constraint pulls its variables to their centre of gravity, until the constraints no longer get shorter.
 *
 * @param start the order to begin with: variable indices, top first
 */
export function forceOrder(problem: Problem, start: readonly number[]): number[] {
  const scopes = problem.constraints.map(scopeOf);
  let order = [...start];
  let span = totalSpan(problem, order);
  for (;;) {
    const pulled = pull(scopes, order);
    const pulledSpan = totalSpan(problem, pulled);
    if (pulledSpan >= span) return order;
    order = pulled;
    span = pulledSpan;
  }
}

function pull(scopes: readonly (readonly number[])[], order: readonly number[]): number[] {
  const position = positions(order);
  const force = new Float64Array(order.length);
  const pulls = new Int32Array(order.length);
  for (const scope of scopes) {
    let sum = 0;
    for (const variable of scope) sum += int(position, variable);
    for (const variable of scope) {
      force[variable] = float(force, variable) + sum / scope.length;
      pulls[variable] = int(pulls, variable) + 1;
    }
  }
  const target = (variable: number): number =>
    pulls[variable] ? float(force, variable) / pulls[variable] : int(position, variable);
  return order.toSorted((a, b) => target(a) - target(b));
}

/** How many levels the constraints reach over, all added up. */
export function totalSpan(problem: Problem, order: readonly number[]): number {
  const position = positions(order);
  let total = 0;
  for (const constraint of problem.constraints) {
    let least = order.length;
    let most = 0;
    for (const variable of scopeOf(constraint)) {
      least = Math.min(least, int(position, variable));
      most = Math.max(most, int(position, variable));
    }
    total += Math.max(0, most - least);
  }
  return total;
}

/** Where each variable stands in the order: the inverse of a permutation. */
export function positions(order: readonly number[] | Int32Array): Int32Array {
  const position = new Int32Array(order.length);
  order.forEach((variable, at) => {
    position[variable] = at;
  });
  return position;
}
