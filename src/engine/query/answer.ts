import { checkChoices, checkCosts, checkWant, type Want } from './check-query';
import type { Diagram } from '../diagram/diagram';
import { evaluationOf, type Evaluation } from './evaluate';
import { createFreeLevels } from './free-levels';
import { createPass, runPass } from './pass';
import { createTrace, type Nearest, type Trace } from './trace';

/** What there is to know about some choices. */
export interface Answer {
  /** What `evaluate` says. */
  readonly evaluation: Evaluation;
  /**
   * What `nearest` says, with or without a wanted value. Traced through what the one pass has found.
   *
   * @throws RangeError when there is no such variable or value
   */
  readonly nearest: (want?: Want) => Nearest | null;
}

/**
 * `evaluate` and `nearest` for every value, by one pass over the diagram. The answer stays as it is whatever is asked
 * later, or becomes of `choices` and `costs`.
 *
 * @param choices a value index or -1 per variable
 * @param costs whole numbers, indexed by variable and value; all zero when omitted. Totals are exact up to 2^53
 * @throws RangeError when `choices` or `costs` does not fit the diagram
 */
export function answer(diagram: Diagram, choices: Int32Array, costs?: readonly Float64Array[]): Answer {
  checkChoices(diagram, choices);
  if (costs) checkCosts(diagram, costs);
  const pass = createPass(diagram);
  runPass(pass, diagram, choices, costs);
  let evaluation: Evaluation | undefined;
  let trace: Trace | undefined;
  return {
    get evaluation() {
      return (evaluation ??= evaluationOf(diagram, pass, createFreeLevels(diagram)));
    },
    nearest(want) {
      if (want) checkWant(diagram, want);
      if (!diagram.satisfiable) return null;
      trace ??= createTrace(diagram, pass);
      return trace(want);
    },
  };
}
