import { createRequire } from 'node:module';
import type { Problem } from '../../src/engine';
import { rowsOf } from '../engine/support/rows';

// As a CommonJS module: its default export is typed as the function `run`, but is an object that holds it.
const { Runner }: typeof import('clingo-wasm') = createRequire(import.meta.url)('clingo-wasm');

/** A function that gives clingo a program, which it grounds and solves in one go. */
export async function startClingo(): Promise<(program: string) => { fits: Set<string>; solveMs: number }> {
  const { info } = console;
  // It announces itself on the standard output, which is for the tables.
  console.info = () => {};
  const runner = new Runner();
  await runner.init();
  console.info = info;
  return (program) => {
    const result = runner.run(program, 0, ['--enum-mode=brave']);
    if (result.Result === 'ERROR') throw new Error(`clingo: ${result.Error || 'failed without a word'}`);
    const witness = result.Call[0]?.Witnesses.at(-1);
    return { fits: new Set(witness?.Value), solveMs: 1000 * result.Time.Solve };
  };
}

/** The rules of a problem as an answer set program whose brave consequences are the values that fit all choices. */
export function clingoProgram(problem: Problem): string {
  const lines = problem.variables.map(({ values }, v) => `1 { val(${v},0..${values.length - 1}) } 1.`);
  problem.constraints.forEach((constraint, index) => {
    if (constraint.kind === 'clause') {
      const literals = constraint.literals.flatMap(({ variable, values }) =>
        values.map((value) => `not val(${variable},${value})`),
      );
      lines.push(`:- ${literals.join(', ')}.`);
      return;
    }
    const names = constraint.scope.map((_, column) => `X${column}`).join();
    // Values of the folded column in a pool: the program has to fit on a small stack.
    const rows = rowsOf(constraint).map(({ tuple, column, values }) =>
      tuple.map((value, at) => (at === column ? `(${values.join(';')})` : value)).join(),
    );
    lines.push(`t${index}(${rows.join(';')}). 1 { r${index}(${names}) : t${index}(${names}) } 1.`);
    constraint.scope.forEach((variable, column) => {
      lines.push(`:- r${index}(${names}), not val(${variable},X${column}).`);
    });
  });
  return `${lines.join('\n')}\n#show val/2.\n`;
}

/** The choices as further lines of the program. */
export function clingoChoices(choices: Int32Array): string {
  return [...choices]
    .map((value, variable) => (value < 0 ? '' : `:- not val(${variable},${value}).`))
    .join('\n');
}
