import { expect, it } from 'vitest';
import { copyOfJetour, put } from './copy';
import { problemsOf } from './problems';

/** What is broken, where (a path of keys), with what value, and what the messages that come of it must equal. */
export type Breakage = readonly [what: string, path: string, value: unknown, problems: unknown];

/** Breaks a copy of the shipped catalogue in each way, one at a time, and reads what the check says. */
export const itRefuses = (breakages: readonly Breakage[]) => {
  it.each(breakages)('%s', (_what, path, value, problems) => {
    expect(problemsOf(put(copyOfJetour(), path, value))).toEqual(problems);
  });
};
