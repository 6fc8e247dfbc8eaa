import type { Apart, Figure } from './schema/figure';

/** What stands beside a statement: read by whoever asks for its source, and by nobody before. */
export type Beside = Partial<Pick<Figure, 'note' | 'also' | 'others'>>;

/** A statement with what stands beside it, however it was delivered. */
export function whole<Statement extends Beside & Apart>(
  statement: Statement,
  besides: readonly Beside[] = [],
): Statement & Beside {
  return statement.beside === undefined ? statement : { ...statement, ...besides[statement.beside] };
}
