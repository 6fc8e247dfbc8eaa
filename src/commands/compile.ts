// Compiles a problem, or a catalogue of one's own, offline: npm run compile -- PROBLEM.json[.gz] OUT.mdd [--quick]
import { writeFileSync } from 'node:fs';
import { compile, count, encodeDiagram } from '../engine';
import { loadProblem } from './load-problem';

const [source, target, flag] = process.argv.slice(2);
if (!source || !target || (flag && flag !== '--quick')) {
  throw new Error('usage: npm run compile -- PROBLEM.json[.gz] OUT.mdd [--quick]');
}
const problem = loadProblem(source);
const start = performance.now();
let shown = -1;
const diagram = compile(problem, {
  effort: flag ? 'quick' : 'thorough',
  onProgress: (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (percent === shown) return;
    shown = percent;
    process.stderr.write(`\rcompiling ${percent} %`);
  },
});
const file = encodeDiagram(diagram, problem);
writeFileSync(target, file);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
process.stderr.write(
  `\r${target}: ${file.length} bytes, ${diagram.nodes} nodes, ${diagram.arcs} arcs, ${count(diagram)} combinations, ${seconds} s\n`,
);
