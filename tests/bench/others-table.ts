import { compile, evaluate, type Diagram } from '../../src/engine';
import { markdownTable, time, whole } from './markdown';
import { median, timed } from './measure';
import type { AskOthers } from './others';
import type { NamedProblem } from './own-tables';
import { somePrices, someStates } from './states';

/** How many states the other solvers are asked about. */
const STATES = 5;

/** The values that fit, by this engine and by others, on the same states in the same run. */
export function othersTable(problems: readonly NamedProblem[], askOthers: AskOthers): string {
  const rows = problems.flatMap(({ name, problem }) => {
    const quick = compile(problem);
    const thorough = compile(problem, { effort: 'thorough' });
    const every40th = someStates(quick, 40 * STATES).filter((_, state) => state % 40 === 20);
    const states = every40th.map((choices) => {
      const others = askOthers(name, problem, quick, choices);
      return { quick: ownTime(quick, choices), thorough: ownTime(thorough, choices), others };
    });
    const against = (pick: (state: (typeof states)[number]) => number): string[] => [
      time(median(states.map(pick))),
      `${whole(median(states.map((state) => pick(state) / state.quick)))} ×`,
      `${whole(median(states.map((state) => pick(state) / state.thorough)))} ×`,
    ];
    return [
      [name, 'To Scale, quick', time(median(states.map((state) => state.quick))), '1', ''],
      ['', 'To Scale, thorough', time(median(states.map((state) => state.thorough))), '', '1'],
      ['', 'logic-solver', ...against(({ others }) => others.sat)],
      ['', 'clingo-wasm', ...against(({ others }) => others.clingo)],
      ['', 'clingo-wasm, grounding left out', ...against(({ others }) => others.clingoSolve)],
    ];
  });
  return markdownTable(['rules', 'solver', 'per state', 'over quick', 'over thorough'], rows);
}

/** The median of some calls on one state. */
function ownTime(diagram: Diagram, choices: Int32Array): number {
  const prices = somePrices(diagram);
  return median(Array.from({ length: 100 }, () => timed(() => evaluate(diagram, choices, prices)).ms));
}
