import { expect, it } from 'vitest';
import { problemList } from '../../../src/app/opening/problem-list';

it('what is wrong with a catalogue is cut to what can be shown, and counted', () => {
  expect(problemList(['a', 'b'])).toEqual({ problems: ['a', 'b'], more: 0 });
  const { problems, more } = problemList(Array.from({ length: 30_000 }, (_, at) => `models[${at}]: bad`));
  expect(problems).toHaveLength(50);
  expect(more).toBe(29_950);
  const [long] = problemList(['x'.repeat(20_000_000)]).problems;
  expect(long).toHaveLength(301);
});
