import { checkProblem } from '../problem/check-problem';
import type { Diagram } from '../diagram/diagram';
import type { Problem } from '../problem/problem';
import { isOutgrown } from './outgrown';
import { compileQuick } from './quick';
import { compileThorough } from './thorough';

export interface CompileOptions {
  /** `quick` (the default) is what a page can afford; `thorough` spends seconds on a smaller diagram. */
  readonly effort?: 'quick' | 'thorough';
  /** The most nodes that the diagram may have on the way; a million when omitted. */
  readonly nodeLimit?: number;
  /** Told now and then how much is done, from 1 to `total`. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The diagram of all combinations that meet every constraint of the problem. The same problem and effort always give the
 * same diagram.
 *
 * @throws Error when the problem is malformed, naming the constraint and what is wrong with it; or when the diagram
 *   outgrows `nodeLimit`, naming the limit and the constraint reached
 */
export function compile(problem: Problem, options: CompileOptions = {}): Diagram {
  checkProblem(problem);
  const { effort = 'quick', nodeLimit = 1_000_000, onProgress = () => {} } = options;
  const compiled = (effort === 'quick' ? compileQuick : compileThorough)(problem, nodeLimit, onProgress);
  if (isOutgrown(compiled)) {
    const { id } = compiled.outgrownBy;
    throw new Error(`the diagram outgrows the limit of ${nodeLimit} nodes at constraint "${id}"`);
  }
  return compiled;
}
