import type { Constraint } from '../problem/problem';

/** The diagram exceeded its node limit when this constraint was conjoined. */
export interface Outgrown {
  readonly outgrownBy: Constraint;
}

export function isOutgrown(result: object): result is Outgrown {
  return 'outgrownBy' in result;
}
