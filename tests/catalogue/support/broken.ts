import { expect, it } from 'vitest';
import { checkCatalogue } from '../../../src/catalogue/check/check-catalogue';
import { copyOfJetour, put } from './copy';

/** What is broken, where (a path of keys), with what value, and every message that must come of it. */
export type Breakage = readonly [what: string, path: string, value: unknown, problems: readonly string[]];

/** Breaks a copy of the shipped catalogue in each way, one at a time, and reads what the check says. */
export const itRefuses = (breakages: readonly Breakage[]) => {
  it.each(breakages)('%s', (_what, path, value, problems) => {
    const report = checkCatalogue(put(copyOfJetour(), path, value));
    expect(report.problems).toEqual(problems);
    expect(report.checks).toBeGreaterThanOrEqual(report.problems.length);
  });
};
