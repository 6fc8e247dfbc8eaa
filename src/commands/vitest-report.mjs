// What npm test says of the unit and component tests: how many passed, and by name what did not. Vitest's own report of this
// kind says nothing of an error outside every test, which fails the run as well.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { named } from './named-failure.mjs';

export const VITEST_REPORT = 'test-results/vitest.json';

export default class VitestReport {
  onTestRunEnd(modules, errorsOutside) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failures = [
      ...tests
        .filter((test) => test.result().state === 'failed')
        .map((test) => named(`${test.module.relativeModuleId} > ${test.fullName}`, test.result().errors)),
      ...modules.flatMap((module) =>
        module.errors().map((error) => `${module.relativeModuleId}: ${error.message}`),
      ),
      ...errorsOutside.map((error) => `outside every test: ${error.stack ?? error.message}`),
    ];
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    mkdirSync(dirname(VITEST_REPORT), { recursive: true });
    writeFileSync(VITEST_REPORT, JSON.stringify({ passed, failures }));
  }
}
