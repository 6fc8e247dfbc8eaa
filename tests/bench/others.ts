import { evaluate, type Diagram, type Problem } from '../../src/engine';
import { satFits, satSolver } from '../engine/support/sat';
import { clingoChoices, clingoProgram, startClingo } from './clingo';
import { timed } from './measure';

/** How long other solvers take to say which values fit, in milliseconds. */
export interface OthersTime {
  /** Infinity when it ran out of its memory. */
  readonly sat: number;
  readonly clingo: number;
  /** Without grounding. */
  readonly clingoSolve: number;
}

/** Asks other solvers about one state of a buyer. */
export type AskOthers = (name: string, problem: Problem, diagram: Diagram, choices: Int32Array) => OthersTime;

/**
 * Starts the other solvers.
 *
 * @returns a function that throws an Error when one of them disagrees with the diagram
 */
export async function startOthers(): Promise<AskOthers> {
  const clingo = await startClingo();
  return (name, problem, diagram, choices) => {
    const sat = askSat(problem, choices);
    const answer = timed(() => clingo(clingoProgram(problem) + clingoChoices(choices)));
    const { changes } = evaluate(diagram, choices);
    const fits = changes.map((all) => Array.from(all, (few) => few === 0));
    if (sat && JSON.stringify(fits) !== JSON.stringify(sat.result))
      throw new Error(`${name}: logic-solver disagrees`);
    const open = fits.flatMap((all, v) =>
      all.flatMap((fit, k) => (fit && (choices[v] ?? -1) < 0 ? [`val(${v},${k})`] : [])),
    );
    if (!open.every((value) => answer.result.fits.has(value))) throw new Error(`${name}: clingo disagrees`);
    return { sat: sat?.ms ?? Infinity, clingo: answer.ms, clingoSolve: answer.result.solveMs };
  };
}

function askSat(problem: Problem, choices: Int32Array): { result: boolean[][]; ms: number } | null {
  // A fresh solver for each state: it holds at most 64 MB, and learns until it has used them up.
  const solver = satSolver(problem);
  try {
    return timed(() => satFits(solver, problem, choices));
  } catch (error) {
    // What it throws then is a text.
    if (!String(error).startsWith('abort()')) throw error;
    return null;
  }
}
