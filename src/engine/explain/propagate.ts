import { scopeOf, type Clause, type Constraint, type Table } from '../problem/problem';
import { int, item } from '../shared/checked-reads';

/** A constraint network: some constraints of a problem, indexed by variable. */
export interface Network {
  readonly constraints: readonly Constraint[];
  readonly scopes: readonly (readonly number[])[];
  /** The constraints that speak of each variable: indices into `constraints`. */
  readonly constraintsOf: readonly (readonly number[])[];
  /** Where the values of each variable begin in `domains`; the last entry is its length. */
  readonly offset: Int32Array;
}

export function createNetwork(sizes: Int32Array, constraints: readonly Constraint[]): Network {
  const offset = new Int32Array(sizes.length + 1);
  sizes.forEach((size, variable) => {
    offset[variable + 1] = int(offset, variable) + size;
  });
  const scopes = constraints.map(scopeOf);
  const constraintsOf: number[][] = Array.from(sizes, () => []);
  scopes.forEach((scope, index) => {
    for (const variable of scope) constraintsOf[variable]?.push(index);
  });
  return { constraints, scopes, constraintsOf, offset };
}

/**
 * Removes values without support in some constraint until every value left has support in every constraint (generalised arc
 * consistency, Mackworth 1977). False when a constraint cannot be satisfied.
 *
 * @param domains 1 for each value that is left, 0 for the others; changed in place
 * @param indices the constraints to begin with
 */
export function propagate(network: Network, domains: Uint8Array, indices: Iterable<number>): boolean {
  const waiting = new Set(indices);
  for (const index of waiting) {
    waiting.delete(index);
    const constraint = item(network.constraints, index);
    const narrowed: number[] = [];
    const holds =
      constraint.kind === 'table'
        ? narrowByTable(network, domains, constraint, narrowed)
        : narrowByClause(network, domains, constraint, narrowed);
    if (!holds) return false;
    for (const variable of narrowed) {
      for (const other of item(network.constraintsOf, variable)) {
        if (other !== index) waiting.add(other);
      }
    }
  }
  return true;
}

function narrowByTable(network: Network, domains: Uint8Array, table: Table, narrowed: number[]): boolean {
  const starts = table.scope.map((variable) => int(network.offset, variable));
  const supported = table.scope.map(
    (variable, column) => new Uint8Array(int(network.offset, variable + 1) - item(starts, column)),
  );
  let satisfied = false;
  for (const tuple of table.tuples) {
    if (!tuple.every((value, column) => domains[item(starts, column) + value] === 1)) continue;
    satisfied = true;
    tuple.forEach((value, column) => {
      item(supported, column)[value] = 1;
    });
  }
  if (satisfied) {
    table.scope.forEach((variable, column) => {
      if (restrict(domains, item(starts, column), item(supported, column))) narrowed.push(variable);
    });
  }
  return satisfied;
}

/** Unit propagation: when only one variable can still satisfy the clause, it keeps only the values that do. */
function narrowByClause(network: Network, domains: Uint8Array, clause: Clause, narrowed: number[]): boolean {
  let last = -1;
  for (const { variable, values } of clause.literals) {
    const start = int(network.offset, variable);
    if (variable === last || !values.some((value) => domains[start + value] === 1)) continue;
    if (last >= 0) return true;
    last = variable;
  }
  if (last < 0) return false;
  const start = int(network.offset, last);
  const supported = new Uint8Array(int(network.offset, last + 1) - start);
  for (const { variable, values } of clause.literals) {
    if (variable === last) for (const value of values) supported[value] = 1;
  }
  if (restrict(domains, start, supported)) narrowed.push(last);
  return true;
}

/** Removes the unsupported values of one variable. True when there was one. */
function restrict(domains: Uint8Array, start: number, supported: Uint8Array): boolean {
  let removed = false;
  for (let value = 0; value < supported.length; value++) {
    if (domains[start + value] === 1 && supported[value] === 0) {
      domains[start + value] = 0;
      removed = true;
    }
  }
  return removed;
}
