import { gzipSync } from 'node:zlib';
import {
  compile,
  count,
  decodeDiagram,
  encodeDiagram,
  evaluate,
  type Diagram,
  type Problem,
} from '../../src/engine';
import { carRange } from '../engine/support/car-range';
import { markdownTable, power, time, whole } from './markdown';
import { median, medianTime, timed } from './measure';
import { somePrices, someStates } from './states';

/** A problem and what to call it. */
export interface NamedProblem {
  readonly name: string;
  readonly problem: Problem;
}

/** The median time to evaluate 200 states, after as many to warm up. */
export function evaluateTime(diagram: Diagram): number {
  const states = someStates(diagram, 200);
  const prices = somePrices(diagram);
  const once = (call: number): unknown => evaluate(diagram, states[call] ?? new Int32Array(0), prices);
  medianTime(200, once);
  return medianTime(200, once);
}

/** How large each problem becomes and how long it takes, with either effort. */
export function realTable(problems: readonly NamedProblem[]): string {
  const rows = problems.flatMap(({ name, problem }) => {
    const quick = Array.from({ length: 5 }, () => timed(() => compile(problem)));
    const thorough = timed(() => compile(problem, { effort: 'thorough' }));
    return [
      row(name, 'quick', quick[0]?.result, median(quick.map(({ ms }) => ms))),
      row('', 'thorough', thorough.result, thorough.ms),
    ];
  });
  const header = [
    'rules',
    'effort',
    'combinations',
    'compile',
    'nodes',
    'arcs',
    'evaluate',
    'file, gzip',
    'decode',
  ];
  return markdownTable(header, rows);
}

function row(name: string, effort: string, diagram: Diagram | undefined, ms: number): string[] {
  if (!diagram) return [];
  const file = encodeDiagram(diagram);
  return [
    name,
    effort,
    power(count(diagram)),
    time(ms),
    whole(diagram.nodes),
    whole(diagram.arcs),
    time(evaluateTime(diagram)),
    `${(gzipSync(file, { level: 9 }).length / 1000).toFixed(1)} kB`,
    time(medianTime(20, () => decodeDiagram(file))),
  ];
}

/** How the engine grows over generated car ranges: of each size the medians of five. */
export function growthTable(): string {
  const sizes = [10, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200];
  const rows = sizes.map((variables) => {
    const five = [1, 2, 3, 4, 5].map((seed) => {
      const { result: diagram, ms } = timed(() => compile(carRange(variables, seed)));
      const evaluateMs = evaluateTime(diagram);
      return { diagram, ms, evaluateMs, perArc: (1e6 * evaluateMs) / diagram.arcs };
    });
    const middle = (number: (one: (typeof five)[number]) => number): number => median(five.map(number));
    return [
      whole(variables),
      `10^${middle(({ diagram }) => count(diagram).toString().length - 1)}`,
      time(middle(({ ms }) => ms)),
      whole(middle(({ diagram }) => diagram.nodes)),
      whole(middle(({ diagram }) => diagram.arcs)),
      time(middle(({ evaluateMs }) => evaluateMs)),
      middle(({ perArc }) => perArc).toFixed(0),
    ];
  });
  return markdownTable(
    ['variables', 'combinations', 'compile', 'nodes', 'arcs', 'evaluate', 'ns per arc'],
    rows,
  );
}
