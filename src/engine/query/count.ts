import { checkChoices } from './check-query';
import { FORK, isProduct, rootEnd, rootLevel, type Diagram } from '../diagram/diagram';
import { int, item } from '../shared/checked-reads';

/**
 * How many valid combinations contain the choices, exactly. One pass up the diagram.
 *
 * @param choices a value index or -1 per variable; none when omitted
 * @throws RangeError when `choices` does not fit the diagram
 */
export function count(diagram: Diagram, choices?: Int32Array): bigint {
  if (choices) checkChoices(diagram, choices);
  if (!diagram.satisfiable) return 0n;
  const { order, sizes, nodes, arcStart, arcTarget, arcLabel } = diagram;
  const { labelLevel, labelFrom, labelTarget, labelEnd, labelTo } = diagram;
  // How many ways there are to fill the levels above this one, if all were free.
  const ways = [1n];
  for (const variable of order) {
    const isOpen = variable !== FORK && (choices?.[variable] ?? -1) < 0;
    ways.push((ways.at(-1) ?? 1n) * (isOpen ? BigInt(int(sizes, variable)) : 1n));
  }
  const free = (from: number, to: number): bigint => (ways[to] ?? 1n) / (ways[from] ?? 1n);
  const factors = Array.from(
    labelLevel,
    (_, label) =>
      BigInt(valuesLeft(diagram, label, choices)) *
      free(int(labelFrom, label), int(labelTarget, label)) *
      free(int(labelEnd, label), int(labelTo, label)),
  );
  const below = Array.from({ length: nodes + 1 }, () => 1n);
  for (let node = nodes - 1; node >= 0; node--) {
    const product = isProduct(diagram, node);
    let combinations = product ? 1n : 0n;
    for (let arc = int(arcStart, node); arc < int(arcStart, node + 1); arc++) {
      const factor = item(factors, int(arcLabel, arc));
      const through = factor === 0n ? 0n : factor * item(below, int(arcTarget, arc));
      if (product) combinations *= through;
      else combinations += through;
    }
    below[node] = combinations;
  }
  return item(below, 0) * free(0, rootLevel(diagram)) * free(rootEnd(diagram), order.length);
}

/** How many values of a label the choices leave; 1 for a label of a product. */
function valuesLeft(diagram: Diagram, label: number, choices: Int32Array | undefined): number {
  const variable = int(diagram.order, int(diagram.labelLevel, label));
  if (variable === FORK) return 1;
  const values = diagram.labelValues.subarray(diagram.labelStart[label], diagram.labelStart[label + 1]);
  const choice = choices?.[variable] ?? -1;
  if (choice < 0) return values.length;
  return values.includes(choice) ? 1 : 0;
}
