import Logic, { type Solver } from 'logic-solver';
import type { Problem, Want } from '../../../src/engine';
import { rowsOf } from './rows';

/**
 * A SAT solver that holds the rules of a problem: a variable of its own for each value, each row of a table and each
 * constraint, which only holds when its variable is assumed.
 */
export function satSolver(problem: Problem): Solver {
  // Its checks of arguments take longer than the solving.
  return Logic.disablingAssertions(() => encode(problem));
}

function encode(problem: Problem): Solver {
  const solver = new Logic.Solver();
  problem.variables.forEach(({ values }, variable) => {
    solver.require(Logic.exactlyOne(...values.map((_, value) => nameOf(variable, value))));
  });
  for (const [index, constraint] of problem.constraints.entries()) {
    if (constraint.kind === 'clause') {
      const names = constraint.literals.flatMap(({ variable, values }) =>
        values.map((v) => nameOf(variable, v)),
      );
      solver.require(Logic.or(`-${constraint.id}`, ...names));
      continue;
    }
    const { scope } = constraint;
    const rows = rowsOf(constraint).map((row, at) => ({ name: `row ${index} ${at}`, row }));
    solver.require(Logic.or(`-${constraint.id}`, ...rows.map(({ name }) => name)));
    for (const { name, row } of rows) {
      scope.forEach((variable, column) => {
        const values = column === row.column ? row.values : [row.tuple[column] ?? -1];
        solver.require(Logic.or(`-${name}`, ...values.map((value) => nameOf(variable, value))));
      });
    }
  }
  return solver;
}

/** A combination that has all these values and meets these constraints, or null. */
export function satSolve(
  solver: Solver,
  problem: Problem,
  constraints: readonly string[],
  wanted: readonly Want[],
): number[] | null {
  const names = wanted.map(({ variable, value }) => nameOf(variable, value));
  const solution = solver.solveAssuming(Logic.and(...constraints, ...names));
  if (!solution) return null;
  const values = new Map(solution.getTrueVars().map((name) => [name.split('=')[0], name.split('=')[1]]));
  return problem.variables.map((_, variable) => Number(values.get(`v${variable}`)));
}

/**
 * For each value whether a valid combination has it and all choices of other variables: `[variable][value]`. The fast way
 * with a SAT solver: a value that some solution showed already is not asked for.
 */
export function satFits(solver: Solver, problem: Problem, choices: Int32Array): boolean[][] {
  const rules = problem.constraints.map(({ id }) => id);
  const fits = problem.variables.map(({ values }) => values.map(() => false));
  problem.variables.forEach(({ values }, variable) => {
    const others = [...choices.entries()].flatMap(([v, value]) =>
      v === variable || value < 0 ? [] : [{ variable: v, value }],
    );
    values.forEach((_, value) => {
      if (fits[variable]?.[value]) return;
      const found = satSolve(solver, problem, rules, [...others, { variable, value }]);
      if (found) note(fits, found, choices, variable);
    });
  });
  return fits;
}

/** The fewest choices that give way in a valid combination, and the lowest cost with just that few. */
export function satNearest(
  problem: Problem,
  choices: Int32Array,
  costs: readonly Float64Array[],
): { changes: number; cost: number } | null {
  const solver = satSolver(problem);
  solver.require(...problem.constraints.map(({ id }) => id));
  const first = solver.solve();
  if (!first) return null;
  // One change weighs more than all prices.
  const unit = 1 + costs.reduce((sum, own) => sum + Math.max(...own), 0);
  const terms: [string, number][] = problem.variables.flatMap(({ values }, variable) => {
    const choice = choices[variable] ?? -1;
    return values.map((_, value): [string, number] => {
      const change = choice < 0 || choice === value ? 0 : unit;
      return [nameOf(variable, value), change + (costs[variable]?.[value] ?? 0)];
    });
  });
  const best = solver.minimizeWeightedSum(
    first,
    terms.map(([name]) => name),
    terms.map(([, weight]) => weight),
  );
  const chosen = new Set(best?.getTrueVars());
  const total = terms.reduce((sum, [name, weight]) => sum + (chosen.has(name) ? weight : 0), 0);
  return { changes: Math.floor(total / unit), cost: total % unit };
}

/** A combination found for one variable shows the values of others too, if it keeps the choice of the first. */
function note(fits: boolean[][], found: readonly number[], choices: Int32Array, variable: number): void {
  const keepsAll = choices[variable] === -1 || choices[variable] === found[variable];
  found.forEach((value, other) => {
    const own = fits[other];
    if (own && (keepsAll || other === variable)) own[value] = true;
  });
}

function nameOf(variable: number, value: number): string {
  return `v${variable}=${value}`;
}
