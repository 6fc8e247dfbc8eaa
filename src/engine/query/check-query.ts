import type { Diagram } from '../diagram/diagram';
import { float, int, item } from '../shared/checked-reads';

type Sizes = Pick<Diagram, 'sizes'>;

/** @throws RangeError when `choices` is not one value index or -1 for each variable */
export function checkChoices({ sizes }: Sizes, choices: Int32Array): void {
  if (choices.length !== sizes.length) {
    throw new RangeError(`choices has ${choices.length} entries for ${sizes.length} variables`);
  }
  for (let variable = 0; variable < sizes.length; variable++) {
    const choice = int(choices, variable);
    if (choice !== -1 && !isIndex(choice, sizes[variable])) {
      throw new RangeError(
        `choices[${variable}] is ${choice}, but the variable has ${sizes[variable]} values`,
      );
    }
  }
}

/**
 * @throws RangeError when `costs` is not one whole number for each value of each variable, or when sums of them could go
 *   beyond 2^53, where numbers are no longer exact
 */
export function checkCosts({ sizes }: Sizes, costs: readonly Float64Array[]): void {
  if (costs.length !== sizes.length) {
    throw new RangeError(`costs has ${costs.length} entries for ${sizes.length} variables`);
  }
  let span = 0;
  for (let variable = 0; variable < sizes.length; variable++) {
    const own = item(costs, variable);
    let least = 0;
    let most = 0;
    if (own.length !== sizes[variable]) {
      throw new RangeError(`costs[${variable}] has ${own.length} entries for ${sizes[variable]} values`);
    }
    for (let value = 0; value < own.length; value++) {
      const cost = float(own, value);
      if (!Number.isSafeInteger(cost)) {
        throw new RangeError(`costs[${variable}][${value}] is ${cost}, not a whole number below 2^53`);
      }
      if (cost < least) least = cost;
      if (cost > most) most = cost;
    }
    span += most - least;
    // Bounds every sum of costs and every difference between two such sums.
    if (span > Number.MAX_SAFE_INTEGER) {
      throw new RangeError(`costs up to costs[${variable}] span more than 2^53: totals would not be exact`);
    }
  }
}

/** A value of a variable that a question is about: indices both. */
export interface Want {
  readonly variable: number;
  readonly value: number;
}

/** @throws RangeError when there is no such variable or value */
export function checkWant({ sizes }: Sizes, { variable, value }: Want): void {
  if (!isIndex(variable, sizes.length)) throw new RangeError(`want names an unknown variable ${variable}`);
  if (!isIndex(value, sizes[variable])) {
    throw new RangeError(
      `want asks for value ${value} of variable ${variable}, which has ${sizes[variable]}`,
    );
  }
}

function isIndex(index: number, size: number | undefined): boolean {
  return Number.isInteger(index) && index >= 0 && index < (size ?? 0);
}
