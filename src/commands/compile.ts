// Compiles a problem, or each model of a catalogue of one's own, offline: npm run compile -- FILE.json[.gz] OUT [--quick]
import { writeFileSync } from 'node:fs';
import { compile, count, encodeDiagram, type Problem } from '../engine';
import { loadProblems } from './load-problems';

const [source, target, flag] = process.argv.slice(2);
if (!source || !target || (flag && flag !== '--quick')) {
  throw new Error('usage: npm run compile -- FILE.json[.gz] OUT [--quick]');
}
const { isCatalogue, problems } = loadProblems(source);
const files = [...problems].map(([name, problem]) => [name, compiled(name, problem)] as const);
const diagrams = Object.fromEntries(files.map(([id, file]) => [id, Buffer.from(file).toString('base64')]));
const [[, only] = ['', '']] = files;
writeFileSync(target, isCatalogue ? JSON.stringify(diagrams) : only);

function compiled(name: string, problem: Problem): Uint8Array {
  const start = performance.now();
  let shown = -1;
  const diagram = compile(problem, {
    effort: flag ? 'quick' : 'thorough',
    onProgress: (done, total) => {
      const percent = Math.floor((100 * done) / total);
      if (percent === shown) return;
      shown = percent;
      process.stderr.write(`\r${name}: compiling ${percent} %`);
    },
  });
  const file = encodeDiagram(diagram, problem);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(
    `\r${name}: ${file.length} bytes, ${diagram.nodes} nodes, ${diagram.arcs} arcs, ${count(diagram)} combinations, ${seconds} s\n`,
  );
  return file;
}
