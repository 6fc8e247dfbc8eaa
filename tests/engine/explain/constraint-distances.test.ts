import { expect, it } from 'vitest';
import { constraintDistances } from '../../../src/engine/explain/constraint-distances';
import { problemOf } from '../support/problems';

it('counts the constraints between a variable and each other one', () => {
  const literal = (variable: number) => ({ variable, values: [0] });
  const problem = problemOf(
    [2, 2, 2, 2, 2, 2],
    [
      { id: 'a', kind: 'clause', literals: [literal(2), literal(3)] },
      { id: 'b', kind: 'table', scope: [3, 4, 0], tuples: [] },
      { id: 'c', kind: 'clause', literals: [literal(4), literal(1)] },
      { id: 'd', kind: 'clause', literals: [literal(5)] },
    ],
  );
  expect(constraintDistances(2, problem)).toEqual(Float64Array.of(2, 3, 0, 1, 2, Infinity));
  expect(constraintDistances(4, problem)).toEqual(Float64Array.of(1, 1, 2, 1, 0, Infinity));
});
