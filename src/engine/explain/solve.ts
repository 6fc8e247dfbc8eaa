import { propagate, type Network } from './propagate';
import { int } from '../shared/checked-reads';

/**
 * A combination that meets the constraints and takes a fixed value where one is given, or null when there is none.
 * Search that keeps every constraint consistent after each decision (Sabin, Freuder 1994, "Contradicting conventional
 * wisdom in constraint satisfaction"), smallest domain first, with an explicit stack.
 *
 * @param fixed a value index or -1 per variable
 * @param hint the value to try first for each variable; -1 for the first of those left
 */
export function solve(network: Network, fixed: Int32Array, hint: Int32Array): Int32Array | null {
  const first = initialDomains(network, fixed);
  const stack = propagate(network, first, network.constraints.keys()) ? [first] : [];
  for (let domains = stack.pop(); domains; domains = stack.pop()) {
    const variable = smallestOpen(network, domains);
    if (variable < 0) return readOff(network, domains, hint);
    const value = preferred(network, domains, variable, int(hint, variable));
    const without = domains.slice();
    without[int(network.offset, variable) + value] = 0;
    if (propagate(network, without, network.constraintsOf[variable] ?? [])) stack.push(without);
    keepOnly(network, domains, variable, value);
    if (propagate(network, domains, network.constraintsOf[variable] ?? [])) stack.push(domains);
  }
  return null;
}

function initialDomains(network: Network, fixed: Int32Array): Uint8Array {
  const { offset } = network;
  const domains = new Uint8Array(offset.at(-1) ?? 0).fill(1);
  fixed.forEach((value, variable) => {
    if (value >= 0) keepOnly(network, domains, variable, value);
  });
  return domains;
}

function keepOnly({ offset }: Network, domains: Uint8Array, variable: number, value: number): void {
  const start = int(offset, variable);
  domains.fill(0, start, offset[variable + 1]);
  domains[start + value] = 1;
}

/** The constrained variable with the fewest values left, if more than one; -1 when all are decided. */
function smallestOpen({ offset, constraintsOf }: Network, domains: Uint8Array): number {
  let smallest = -1;
  let fewest = Infinity;
  constraintsOf.forEach((constraints, variable) => {
    if (constraints.length === 0) return;
    let left = 0;
    for (let at = int(offset, variable); at < int(offset, variable + 1); at++) {
      left += domains[at] ?? 0;
    }
    if (left > 1 && left < fewest) {
      fewest = left;
      smallest = variable;
    }
  });
  return smallest;
}

function preferred({ offset }: Network, domains: Uint8Array, variable: number, hint: number): number {
  const start = int(offset, variable);
  return hint >= 0 && domains[start + hint] === 1 ? hint : domains.indexOf(1, start) - start;
}

function readOff(network: Network, domains: Uint8Array, hint: Int32Array): Int32Array {
  return hint.map((value, variable) => preferred(network, domains, variable, value));
}
