import type { Diagram } from '../diagram/diagram';
import { int, item } from '../shared/checked-reads';

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

/** @throws RangeError when `costs` is not one whole number for each value of each variable */
export function checkCosts({ sizes }: Sizes, costs: readonly Float64Array[]): void {
  if (costs.length !== sizes.length) {
    throw new RangeError(`costs has ${costs.length} entries for ${sizes.length} variables`);
  }
  for (let variable = 0; variable < sizes.length; variable++) {
    const own = item(costs, variable);
    if (own.length !== sizes[variable]) {
      throw new RangeError(`costs[${variable}] has ${own.length} entries for ${sizes[variable]} values`);
    }
    for (let value = 0; value < own.length; value++) {
      if (!Number.isSafeInteger(own[value])) {
        throw new RangeError(`costs[${variable}][${value}] is ${own[value]}, not a whole number below 2^53`);
      }
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
