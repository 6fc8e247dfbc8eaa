import type { Clause, Constraint, Problem, Table } from './problem';

/**
 * Makes sure that every index of the problem points at something.
 *
 * @throws Error that names the variable or constraint and what is wrong with it
 */
export function checkProblem(problem: Problem): void {
  for (const variable of problem.variables) {
    if (variable.values.length === 0) throw new Error(`variable "${variable.id}" has no values`);
  }
  for (const constraint of problem.constraints) checkConstraint(problem, constraint);
}

function checkConstraint(problem: Problem, constraint: Constraint): void {
  if (constraint.kind === 'table') checkTable(problem, constraint);
  else if (constraint.kind === 'clause') checkClause(problem, constraint);
  else throw malformed(constraint, 'is neither a table nor a clause');
}

function checkTable(problem: Problem, table: Table): void {
  const { scope, tuples } = table;
  const sizes = scope.map((variable) => sizeOf(problem, table, variable));
  if (new Set(scope).size < scope.length) throw malformed(table, 'names a variable twice in its scope');
  tuples.forEach((tuple, row) => {
    if (tuple.length !== scope.length) {
      throw malformed(table, `has ${tuple.length} values in tuple ${row}, but ${scope.length} variables`);
    }
    for (let column = 0; column < sizes.length; column++) {
      if (!isIndex(tuple[column], sizes[column] ?? 0)) {
        throw malformed(table, `has no value ${tuple[column]} for variable ${scope[column]} (tuple ${row})`);
      }
    }
  });
}

function checkClause(problem: Problem, clause: Clause): void {
  for (const { variable, values } of clause.literals) {
    const size = sizeOf(problem, clause, variable);
    const stray = values.find((value) => !isIndex(value, size));
    if (stray !== undefined) throw malformed(clause, `has no value ${stray} for variable ${variable}`);
  }
}

function sizeOf(problem: Problem, constraint: Constraint, variable: number): number {
  const found = problem.variables[variable];
  if (!found) throw malformed(constraint, `names an unknown variable ${variable}`);
  return found.values.length;
}

function isIndex(index: number | undefined, size: number): boolean {
  return Number.isInteger(index) && index !== undefined && index >= 0 && index < size;
}

function malformed(constraint: { readonly id: string }, what: string): Error {
  return new Error(`constraint "${constraint.id}" ${what}`);
}
