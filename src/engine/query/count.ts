import { checkChoices } from './check-query';
import { rootLevel, type Diagram } from '../diagram/diagram';
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
  const { order, sizes, nodes, arcStart, arcTarget, arcLabel, labelLevel, labelTarget } = diagram;
  // How many ways there are to fill the levels above this one, if all were free.
  const ways = [1n];
  for (const variable of order) {
    const open = (choices?.[variable] ?? -1) < 0 ? BigInt(int(sizes, variable)) : 1n;
    ways.push((ways.at(-1) ?? 1n) * open);
  }
  const free = (from: number, to: number): bigint => (ways[to] ?? 1n) / (ways[from] ?? 1n);
  const factors = Array.from(
    labelLevel,
    (level, label) => BigInt(valuesLeft(diagram, label, choices)) * free(level + 1, int(labelTarget, label)),
  );
  const below = Array.from({ length: nodes + 1 }, () => 1n);
  for (let node = nodes - 1; node >= 0; node--) {
    let sum = 0n;
    for (let arc = int(arcStart, node); arc < int(arcStart, node + 1); arc++) {
      const factor = item(factors, int(arcLabel, arc));
      if (factor > 0n) sum += factor * item(below, int(arcTarget, arc));
    }
    below[node] = sum;
  }
  return item(below, 0) * free(0, rootLevel(diagram));
}

/** How many values of a label the choices leave. */
function valuesLeft(diagram: Diagram, label: number, choices: Int32Array | undefined): number {
  const values = diagram.labelValues.subarray(diagram.labelStart[label], diagram.labelStart[label + 1]);
  const choice = choices?.[int(diagram.order, int(diagram.labelLevel, label))] ?? -1;
  if (choice < 0) return values.length;
  return values.includes(choice) ? 1 : 0;
}
