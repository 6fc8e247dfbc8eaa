// Measures the engine and prints Markdown: npm run bench -- [PROBLEM.json.gz ...]
// The problems are not part of the project: they are real rules of others, given by path.
import { carRange } from '../engine/support/car-range';
import { loadProblems } from '../../src/commands/load-problems';
import { extrasOf, extrasTable } from './extras-table';
import { modelsTable } from './models-table';
import { othersTable } from './others-table';
import { startOthers } from './others';
import { growthTable, realTable, type NamedProblem } from './own-tables';

const print = (...paragraphs: readonly string[]): void => console.log(`${paragraphs.join('\n\n')}\n`);

const real: NamedProblem[] = process.argv
  .slice(2)
  .flatMap((file) => [...loadProblems(file).problems].map(([name, problem]) => ({ name, problem })));

print(
  `Node ${process.version}, ${process.platform} ${process.arch}. Medians; quick compiles 5 times, thorough once.`,
);
if (real.length > 0) {
  print(
    '### Real rules',
    realTable(real),
    'Evaluate: all 200 states of a buyer with 0 to 12 choices, prices on every value.',
  );
} else {
  print('No problem files given: generated car ranges only.');
}
print(
  '### Growth: generated car ranges, quick effort, medians of five',
  growthTable(),
  'Besides its arcs, a call has to hand out two arrays for each variable: what small diagrams take most of their time for.',
);
print(
  '### Growth: models of a range, each of 60 rows in 20 paints',
  modelsTable(),
  'Check and compile: from the text of the file, the first time in this run. A pick: the car, and what every option and every other model leads to. Pairs: the engines and gearboxes of a model, and every row of the range in words.',
);
const askOthers = await startOthers();
print(
  '### Growth: extras of one model, quick effort, medians of three',
  extrasTable(askOthers),
  'logic-solver and clingo: for one state of each range, as below.',
);
print(
  '### Other solvers, same states, same run',
  othersTable(
    [
      ...real.slice(0, 1),
      { name: 'generated, 60 variables', problem: carRange(60, 1) },
      { name: 'generated, 300 extras', problem: extrasOf(300, 1) },
    ],
    askOthers,
  ),
  'logic-solver is asked value by value, leaving out those that a solution has shown already; clingo for brave consequences. ' +
    'Both say only which values fit. The engine says in its time what each value costs with everything else that was chosen, ' +
    'and, where it does not fit, the fewest choices that give way.',
);
