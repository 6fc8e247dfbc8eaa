// npm test: every check there is, what failed by its name, and one closing line. Each check counts as one, each test of a
// test runner as one; all run even when an early one fails, so that one run tells everything. What needs one core alone runs
// side by side, and is printed in turn; a test runner takes all there are.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { named } from './named-failure.mjs';
import { VITEST_REPORT } from './vitest-report.mjs';

const PLAYWRIGHT = 'test-results/playwright.json';

// Scripts of package.json, so that what is checked here can be run alone by the same name.
const checks = ['format:check', 'lint', 'types', 'unused', 'check:catalogue'].map((script) => ({ script }));
const runners = [
  {
    script: 'test:unit',
    options: '--reporter=default --reporter=./src/commands/vitest-report.mjs',
    count: vitest,
  },
  { script: 'test:e2e', count: playwright },
];

let passed = 0;
const failures = [];
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
if (failures.length > 0) process.stdout.write(`\n== failed\n${failures.join('\n')}\n`);
process.stdout.write(`\n${summary.join('\n')}\n${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

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
  const result = count ? count() : { passed: status === 0 ? 1 : 0, failures: [] };
  // A check fails as a whole, and so does a runner that broke before its first test.
  const failed = status === 0 || result.failures.length > 0 ? result.failures : ['as a whole'];
  passed += result.passed;
  failures.push(...failed.map((failure) => `${script}: ${failure}`));
  summary.push(
    `${failed.length === 0 ? 'ok    ' : 'FAILED'} ${script}: ${result.passed} passed, ${failed.length} failed, ${seconds} s`,
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
  return report(VITEST_REPORT) ?? { passed: 0, failures: ['no report'] };
}

function playwright() {
  const result = report(PLAYWRIGHT);
  if (!result) return { passed: 0, failures: ['no report'] };
  return {
    passed: result.stats.expected,
    failures: [
      ...result.suites.flatMap(failedIn),
      ...result.errors.map((error) => `outside every test: ${error.stack ?? error.message}`),
    ],
  };
}

/** Also what passed only at a second attempt. */
function failedIn({ file, specs = [], suites = [] }) {
  const failed = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        named(
          `${file} > ${spec.title} (${projectName})`,
          results.flatMap(({ errors }) => errors),
        ),
      ),
  );
  return [...failed, ...suites.flatMap(failedIn)];
}
