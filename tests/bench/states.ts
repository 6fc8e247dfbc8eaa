import { evaluate, type Diagram } from '../../src/engine';
import { seededRandom } from '../../src/engine/shared/random';

/** Prices up to 100 000 roubles a value, in kopecks, from a fixed seed. */
export function somePrices({ sizes }: Diagram): Float64Array[] {
  const random = seededRandom(5);
  return Array.from(sizes, (size) =>
    Float64Array.from({ length: size }, () => Math.floor(100_000 * random()) * 100),
  );
}

/** What a buyer has chosen after 0 to 12 clicks, each on a value that fits, from a fixed seed. */
export function someStates(diagram: Diagram, count: number): Int32Array[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, state) => {
    const choices = new Int32Array(diagram.sizes.length).fill(-1);
    for (let click = 0; click < state % 13; click++) {
      const { changes } = evaluate(diagram, choices);
      const variable = Math.floor(random() * choices.length);
      const fitting = [...(changes[variable] ?? [])].flatMap((few, value) => (few === 0 ? [value] : []));
      choices[variable] = fitting[Math.floor(random() * fitting.length)] ?? -1;
    }
    return choices;
  });
}
