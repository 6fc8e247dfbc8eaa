import { checkChoices, checkCosts, checkWant, type Want } from './check-query';
import type { Diagram } from '../diagram/diagram';
import { createPass, runPass } from './pass';
import { createTrace, type Nearest } from './trace';

/**
 * The valid combination that changes the fewest choices, the cheapest of those, and of those the first by the problem's
 * own order of variables and values. Null when there is none.
 *
 * @param choices a value index or -1 per variable
 * @param costs whole numbers, indexed by variable and value; all zero when omitted
 * @param want a value that the combination has to contain; the choice of its variable then does not count
 * @throws RangeError when `choices`, `costs` or `want` does not fit the diagram
 */
export function nearest(
  diagram: Diagram,
  choices: Int32Array,
  costs?: readonly Float64Array[],
  want?: Want,
): Nearest | null {
  checkChoices(diagram, choices);
  if (costs) checkCosts(diagram, costs);
  if (want) checkWant(diagram, want);
  if (!diagram.satisfiable) return null;
  const pass = createPass(diagram);
  runPass(pass, diagram, choices, costs);
  return createTrace(diagram, pass)(want);
}
