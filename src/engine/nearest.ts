import { checkChoices, checkCosts, checkWant, type Want } from './check-query';
import type { Diagram } from './diagram';
import { firstOfLightest } from './first-of-lightest';
import { createWeights, weigh, type Weights } from './weights';
import { createWideBuffers, widePassUp } from './wide-pass';
import { float, int } from './read';

/** A valid combination. */
export interface Nearest {
  /** A value index per variable. */
  readonly values: Int32Array;
  /** The variables whose choice gave way, in ascending order. */
  readonly changed: readonly number[];
  /** The total of `costs`. */
  readonly cost: number;
}

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
  const weights = createWeights(diagram.sizes);
  const kept = want ? choices.with(want.variable, -1) : choices;
  weigh(weights, diagram, kept, costs);
  if (want) insist(weights, want);
  const buffers = createWideBuffers(diagram);
  widePassUp(diagram, weights, buffers);
  if (buffers.below.change[0] === Infinity) return null;

  const values = firstOfLightest(diagram, weights, buffers);
  const changed: number[] = [];
  let cost = 0;
  values.forEach((value, variable) => {
    cost += costs?.[variable]?.[value] ?? 0;
    if (int(kept, variable) >= 0 && kept[variable] !== value) changed.push(variable);
  });
  return { values, changed, cost };
}

/** Leaves the wanted value the only one of its variable, and the lightest. */
function insist({ offset, change, price, lightest }: Weights, { variable, value }: Want): void {
  const start = int(offset, variable);
  const wanted = float(price, start + value);
  lightest[variable] = float(lightest, variable) + wanted;
  for (let at = start; at < int(offset, variable + 1); at++) {
    change[at] = at === start + value ? 0 : Infinity;
    price[at] = float(price, at) - wanted;
  }
}
