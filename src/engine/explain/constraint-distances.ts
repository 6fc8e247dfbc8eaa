import { scopeOf, type Problem } from '../problem/problem';

/** How many constraints lie between each variable and this one; Infinity when nothing connects them. */
export function constraintDistances(variable: number, problem: Problem): Float64Array {
  const scopes = problem.constraints.map(scopeOf);
  const scopesOf: (readonly number[])[][] = problem.variables.map(() => []);
  for (const scope of scopes) for (const member of scope) scopesOf[member]?.push(scope);
  const distances = new Float64Array(problem.variables.length).fill(Infinity);
  distances[variable] = 0;
  const reached = [variable];
  const used = new Set<readonly number[]>();
  // The list grows while it is walked.
  for (const near of reached) {
    for (const scope of scopesOf[near] ?? []) {
      if (used.has(scope)) continue;
      used.add(scope);
      for (const far of scope) {
        if (distances[far] !== Infinity) continue;
        distances[far] = (distances[near] ?? 0) + 1;
        reached.push(far);
      }
    }
  }
  return distances;
}
