import type { Diagram } from '../diagram/diagram';
import { int } from '../shared/checked-reads';

/**
 * What a combination costs, told value by value, so that a pass only adds. The weight of a value is a pair: 1 when the
 * buyer's choice gives way for it, then its price. Pairs are compared change first.
 *
 * Both are counted from the lightest value of the variable (the choice, or else the cheapest), which weighs (0, 0): a
 * level that an arc skips then adds nothing, whatever it skips.
 */
export interface Weights {
  /** Where the values of each variable begin in the arrays below; the last entry is the number of all values. */
  readonly offset: Int32Array;
  readonly change: Float64Array;
  readonly price: Float64Array;
  /** The price of the lightest value of each variable. */
  readonly lightest: Float64Array;
  /** The sum of `lightest`. */
  base: number;
  /** More than the prices of any two combinations can differ by. */
  spread: number;
  /** How many choices there are. */
  chosen: number;
}

export function createWeights(sizes: Int32Array): Weights {
  const offset = new Int32Array(sizes.length + 1);
  sizes.forEach((size, variable) => {
    offset[variable + 1] = int(offset, variable) + size;
  });
  const values = int(offset, sizes.length);
  return {
    offset,
    change: new Float64Array(values),
    price: new Float64Array(values),
    lightest: new Float64Array(sizes.length),
    base: 0,
    spread: 0,
    chosen: 0,
  };
}

/** Fills in the weights for these choices and costs. */
export function weigh(
  weights: Weights,
  { sizes }: Diagram,
  choices: Int32Array,
  costs: readonly Float64Array[] | undefined,
): void {
  const { offset, change, price, lightest } = weights;
  weights.base = 0;
  weights.spread = 1;
  weights.chosen = 0;
  for (let variable = 0; variable < sizes.length; variable++) {
    const own = costs?.[variable];
    const choice = int(choices, variable);
    const size = int(sizes, variable);
    let least = Infinity;
    let most = -Infinity;
    for (let value = 0; value < size; value++) {
      const cost = own?.[value] ?? 0;
      if (cost < least) least = cost;
      if (cost > most) most = cost;
    }
    const from = choice < 0 ? least : (own?.[choice] ?? 0);
    const start = int(offset, variable);
    for (let value = 0; value < size; value++) {
      change[start + value] = choice < 0 || choice === value ? 0 : 1;
      price[start + value] = (own?.[value] ?? 0) - from;
    }
    lightest[variable] = from;
    weights.base += from;
    weights.spread += most - least;
    if (choice >= 0) weights.chosen++;
  }
}
