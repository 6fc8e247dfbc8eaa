// npm test: every check there is, and one closing line. Each check counts as one, each test of a test runner as one; all run
// even when an early one fails, so that one run tells everything. What needs one core alone runs side by side, and is printed
// in turn; a test runner takes all there are.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';

const VITEST = 'test-results/vitest.json';
const PLAYWRIGHT = 'test-results/playwright.json';

// Scripts of package.json, so that what is checked here can be run alone by the same name.
const checks = ['format:check', 'lint', 'types', 'unused', 'check:catalogue'].map((script) => ({ script }));
const runners = [
  {
    script: 'test:unit',
    options: `--reporter=default --reporter=json --outputFile.json=${VITEST}`,
    count: vitest,
  },
  { script: 'test:e2e', count: playwright },
];

let passed = 0;
let failed = 0;
const summary = [];
const underway = checks.map((check) => start(check, 'pipe'));
for (const [index, check] of checks.entries()) {
  process.stdout.write(`\n== ${check.script}\n`);
  const ended = await underway[index];
  process.stdout.write(ended.output);
  add(check, ended);
}
for (const runner of runners) {
  process.stdout.write(`\n== ${runner.script}\n`);
  add(runner, await start(runner, 'inherit'));
}
process.stdout.write(`\n${summary.join('\n')}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a script; what it prints is shown as it comes, or kept. */
function start({ script, options }, how) {
  const started = Date.now();
  const command = ['npm run --silent', script, ...(options ? ['--', options] : [])].join(' ');
  const child = spawn(command, { shell: true, stdio: ['ignore', how, how] });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      resolve({ status, seconds, output: Buffer.concat(printed) });
    });
  });
}

function add({ script, count }, { status, seconds }) {
  const result = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that broke before its first test has counted nothing and still failed.
  if (status !== 0 && result.failed === 0) result.failed = 1;
  passed += result.passed;
  failed += result.failed;
  summary.push(
    `${result.failed === 0 ? 'ok    ' : 'FAILED'} ${script}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`,
  );
}

/** The report that a runner has just written; a runner that broke leaves none, and an old one does not count. */
function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  } finally {
    rmSync(file, { force: true });
  }
}

function vitest() {
  const result = report(VITEST);
  return {
    passed: result?.numPassedTests ?? 0,
    failed: (result?.numFailedTests ?? 0) + (result ? failedSuites(result) : 1),
  };
}

/** Files that could not even be read as tests. */
function failedSuites({ testResults }) {
  return testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}

function playwright() {
  const result = report(PLAYWRIGHT);
  const { expected = 0, flaky = 0, unexpected = 0 } = result?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky + (result?.errors?.length ?? 1) };
}
