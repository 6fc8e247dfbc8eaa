import type { Constraint } from './problem';
import { int, item } from '../shared/checked-reads';

/** Whether a combination satisfies a constraint. */
export function satisfies(constraint: Constraint, values: Int32Array): boolean {
  if (constraint.kind === 'clause') {
    return constraint.literals.some((literal) => literal.values.includes(int(values, literal.variable)));
  }
  const { scope, tuples } = constraint;
  return tuples.some((tuple) => tuple.every((value, column) => value === values[item(scope, column)]));
}
