import { compile, count, type Problem } from '../../src/engine';
import { extrasRange } from '../engine/support/extras-range';
import { markdownTable, power, time, whole } from './markdown';
import { median, timed } from './measure';
import type { AskOthers } from './others';
import { evaluateTime } from './own-tables';
import { someStates } from './states';

/** Extras of one model, with a package for every five of them. */
const EXTRAS = [50, 100, 200, 300, 500, 1000];
/** Compiled and evaluated three ranges of each size; the other solvers asked about one state of each. */
const SEEDS = [1, 2, 3];

export function extrasOf(extras: number, seed: number): Problem {
  return extrasRange({ offers: 20, extras, packages: extras / 5 }, seed);
}

/** How the engine grows with the extras of a model, and what others take for the same states in the same run. */
export function extrasTable(askOthers: AskOthers): string {
  const rows = EXTRAS.map((extras) => {
    const ranges = SEEDS.map((seed) => {
      const problem = extrasOf(extras, seed);
      const { result: diagram, ms } = timed(() => compile(problem));
      const choices = someStates(diagram, 6)[5] ?? new Int32Array(0);
      const others = askOthers(`${extras} extras`, problem, diagram, choices);
      return { problem, diagram, ms, evaluateMs: evaluateTime(diagram), others };
    });
    const middle = (pick: (range: (typeof ranges)[number]) => number): number => median(ranges.map(pick));
    return [
      whole(extras),
      whole(extras / 5),
      whole(middle(({ problem }) => problem.variables.length)),
      power(ranges.map(({ diagram }) => count(diagram)).toSorted((a, b) => (a < b ? -1 : 1))[1] ?? 0n),
      time(middle(({ ms }) => ms)),
      whole(middle(({ diagram }) => diagram.nodes)),
      whole(middle(({ diagram }) => diagram.arcs)),
      time(middle(({ evaluateMs }) => evaluateMs)),
      time(middle(({ others }) => others.sat)),
      time(middle(({ others }) => others.clingo)),
    ];
  });
  return markdownTable(
    [
      'extras',
      'packages',
      'variables',
      'combinations',
      'compile',
      'nodes',
      'arcs',
      'evaluate',
      'logic-solver',
      'clingo-wasm',
    ],
    rows,
  );
}
