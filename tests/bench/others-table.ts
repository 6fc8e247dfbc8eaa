import { compile, evaluate, type Diagram } from '../../src/engine';
import { satFits, satSolver } from '../engine/support/sat';
import { clingoChoices, clingoProgram, startClingo } from './clingo';
import { markdownTable, time, whole } from './markdown';
import { median, timed } from './measure';
import type { Named } from './own-tables';
import { somePrices, someStates } from './states';

/** How many states the other solvers are asked about. */
const STATES = 5;

/**
 * The values that fit, by this engine and by others, on the same states in the same run.
 *
 * @throws Error when two of them disagree
 */
export async function othersTable(problems: readonly Named[]): Promise<string> {
  const clingo = await startClingo();
  const rows: string[][] = [];
  for (const { name, problem } of problems) {
    const program = clingoProgram(problem);
    const diagrams = [compile(problem), compile(problem, { effort: 'thorough' })];
    const quick = diagrams[0];
    if (!quick) continue;
    const every40th = someStates(quick, 40 * STATES).filter((_, state) => state % 40 === 20);
    const states = every40th.map((choices) => {
      const own = diagrams.map((diagram) => ownTime(diagram, choices));
      // A fresh solver for each state: it holds at most 64 MB, and learns until it has used them up.
      const solver = satSolver(problem);
      const sat = timed(() => satFits(solver, problem, choices));
      const answer = timed(() => clingo(program + clingoChoices(choices)));
      const { changes } = evaluate(quick, choices);
      const fits = changes.map((all) => Array.from(all, (few) => few === 0));
      if (JSON.stringify(fits) !== JSON.stringify(sat.result))
        throw new Error(`${name}: logic-solver disagrees`);
      const open = fits.flatMap((all, v) =>
        all.flatMap((fit, k) => (fit && (choices[v] ?? -1) < 0 ? [`val(${v},${k})`] : [])),
      );
      if (!open.every((value) => answer.result.fits.has(value))) throw new Error(`${name}: clingo disagrees`);
      return { own, sat: sat.ms, clingo: answer.ms, clingoSolve: answer.result.solveMs };
    });
    const ownQuick = states.map(({ own }) => own[0] ?? NaN);
    const ownThorough = states.map(({ own }) => own[1] ?? NaN);
    const against = (all: readonly number[]): string[] => [
      time(median(all)),
      `${whole(median(all.map((ms, state) => ms / (ownQuick[state] ?? NaN))))} ×`,
      `${whole(median(all.map((ms, state) => ms / (ownThorough[state] ?? NaN))))} ×`,
    ];
    rows.push(
      [name, 'To Scale, quick', time(median(ownQuick)), '1', ''],
      ['', 'To Scale, thorough', time(median(ownThorough)), '', '1'],
      ['', 'logic-solver', ...against(states.map(({ sat }) => sat))],
      ['', 'clingo-wasm', ...against(states.map((state) => state.clingo))],
      ['', 'clingo-wasm, grounding left out', ...against(states.map((state) => state.clingoSolve))],
    );
  }
  return markdownTable(['rules', 'solver', 'per state', 'over quick', 'over thorough'], rows);
}

/** The median of some calls on one state. */
function ownTime(diagram: Diagram, choices: Int32Array): number {
  const prices = somePrices(diagram);
  return median(Array.from({ length: 100 }, () => timed(() => evaluate(diagram, choices, prices)).ms));
}
