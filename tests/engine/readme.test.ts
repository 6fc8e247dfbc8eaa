import { describe, expect, it } from 'vitest';
import { answer, compile, count, evaluate, explain, nearest, type Problem } from '../../src/engine';

// The example of src/engine/README.md, and what it says there.
const problem: Problem = {
  variables: [
    { id: 'engine', values: ['1.5T', '1.6T'] },
    { id: 'gearbox', values: ['6DCT', '7DCT'] },
    { id: 'trim', values: ['comfort', 'luxury'] },
  ],
  constraints: [
    {
      id: 'gearboxes',
      kind: 'table',
      scope: [0, 1],
      tuples: [
        [0, 0],
        [1, 1],
      ],
    },
    {
      id: 'big engine',
      kind: 'clause',
      literals: [
        { variable: 0, values: [0] },
        { variable: 2, values: [1] },
      ],
    },
  ],
};
const costs = [Float64Array.of(0, 300), Float64Array.of(0, 50), Float64Array.of(0, 200)];
const choices = Int32Array.of(0, -1, 0);
const want = { variable: 1, value: 1 };

describe('the example of the README', () => {
  const diagram = compile(problem);

  it('counts', () => {
    expect(count(diagram)).toBe(3n);
  });

  it('evaluates', () => {
    const { changes, cost } = evaluate(diagram, choices, costs);
    expect(changes[1]).toEqual(Float64Array.of(0, 2));
    expect(cost[1]).toEqual(Float64Array.of(0, 550));
  });

  it('finds the nearest', () => {
    const values = Int32Array.of(1, 1, 1);
    expect(nearest(diagram, choices, costs, want)).toEqual({ values, changed: [0, 2], cost: 550 });
  });

  it('answers both by one pass', () => {
    const { evaluation, nearest: closest } = answer(diagram, choices, costs);
    expect(evaluation).toEqual(evaluate(diagram, choices, costs));
    expect(closest(want)).toEqual(nearest(diagram, choices, costs, want));
  });

  it('explains', () => {
    expect(explain(problem, choices, want)).toEqual({ constraints: ['gearboxes'], choices: [0] });
  });

  it('names a constraint once that the problem has twice', () => {
    const twice = { ...problem, constraints: [...problem.constraints, ...problem.constraints] };
    expect(explain(twice, choices, want)).toEqual({ constraints: ['gearboxes'], choices: [0] });
  });

  it('gives no reason against what fits', () => {
    expect(explain(problem, choices, { variable: 1, value: 0 })).toBeNull();
  });
});
