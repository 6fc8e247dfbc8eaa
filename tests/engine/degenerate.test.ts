import { describe, expect, it } from 'vitest';
import { compile, count, evaluate, explain, nearest, type Constraint } from '../../src/engine';
import { problemOf } from './support/problems';

function table(scope: number[], tuples: number[][]): Constraint {
  return { id: 'a table', kind: 'table', scope, tuples };
}

function clause(...literals: { variable: number; values: number[] }[]): Constraint {
  return { id: 'a clause', kind: 'clause', literals };
}

describe('degenerate problems', () => {
  it('has one combination, of nothing, when there are no variables', () => {
    const diagram = compile(problemOf([], []));
    expect(count(diagram)).toBe(1n);
    expect(evaluate(diagram, new Int32Array(0))).toEqual({ changes: [], cost: [] });
    expect(nearest(diagram, new Int32Array(0))).toEqual({ values: new Int32Array(0), changed: [], cost: 0 });
  });

  it('takes the only value of a variable', () => {
    const diagram = compile(problemOf([1], [table([0], [[0]])]));
    expect(diagram).toMatchObject({ nodes: 0, arcs: 0 });
    expect(nearest(diagram, Int32Array.of(-1), [Float64Array.of(7)])).toEqual({
      values: Int32Array.of(0),
      changed: [],
      cost: 7,
    });
  });

  it.each([
    ['an empty table', [table([0], [])]],
    ['a clause without literals', [clause()]],
    ['a clause whose literals have no values', [clause({ variable: 0, values: [] })]],
    ['two constraints that disagree', [table([0], [[0]]), clause({ variable: 0, values: [1] })]],
  ])('allows nothing with %s', (_, constraints) => {
    const problem = problemOf([2, 3], constraints);
    const diagram = compile(problem);
    const choices = Int32Array.of(1, -1);
    expect(diagram).toMatchObject({ nodes: 0, arcs: 0 });
    expect(count(diagram)).toBe(0n);
    expect(nearest(diagram, choices)).toBeNull();
    const never = [new Float64Array(2).fill(Infinity), new Float64Array(3).fill(Infinity)];
    expect(evaluate(diagram, choices)).toEqual({ changes: never, cost: never });
    expect(explain(problem, choices, { variable: 1, value: 2 })).toEqual({
      constraints: constraints.map(({ id }) => id),
      choices: [],
    });
  });

  it('takes a clause that always holds for no clause', () => {
    const always = clause({ variable: 0, values: [0] }, { variable: 0, values: [1] });
    expect(compile(problemOf([2, 3], [always]))).toEqual(compile(problemOf([2, 3], [])));
  });

  it('takes a tuple that comes twice for one', () => {
    const twice = [
      [1, 2],
      [0, 0],
      [1, 2],
    ];
    expect(count(compile(problemOf([2, 3], [table([0, 1], twice)])))).toBe(2n);
  });

  it('answers for 5 000 variables without constraints', () => {
    const sizes = Array.from({ length: 5000 }, () => 3);
    const diagram = compile(problemOf(sizes, []));
    expect(count(diagram)).toBe(3n ** 5000n);
    const choices = new Int32Array(5000).fill(2);
    const costs = sizes.map(() => Float64Array.of(1, 2, 5));
    const { changes, cost } = evaluate(diagram, choices, costs);
    expect(changes.every((own) => own.every((few) => few === 0))).toBe(true);
    expect(cost[4999]).toEqual(Float64Array.of(24_996, 24_997, 25_000));
    expect(nearest(diagram, choices, costs)).toEqual({ values: choices, changed: [], cost: 25_000 });
  });

  it('conjoins a clause over 5 000 variables without running out of stack', () => {
    const sizes = Array.from({ length: 5000 }, () => 2);
    const any = clause(...sizes.map((_, variable) => ({ variable, values: [1] })));
    const one = clause({ variable: 4000, values: [1] });
    expect(count(compile(problemOf(sizes, [any])))).toBe(2n ** 5000n - 1n);
    expect(count(compile(problemOf(sizes, [any, one])))).toBe(2n ** 4999n);
  });
});

describe('malformed problems', () => {
  it.each([
    [table([0, 5], []), 'constraint "a table" names an unknown variable 5'],
    [table([0, 0], []), 'constraint "a table" names a variable twice in its scope'],
    [table([0, 1], [[1]]), 'constraint "a table" has 1 values in tuple 0, but 2 variables'],
    [
      table(
        [0, 1],
        [
          [0, 0],
          [0, 3],
        ],
      ),
      'constraint "a table" has no value 3 for variable 1 (tuple 1)',
    ],
    [table([0], [[-1]]), 'constraint "a table" has no value -1 for variable 0 (tuple 0)'],
    [table([0], [[0.5]]), 'constraint "a table" has no value 0.5 for variable 0 (tuple 0)'],
    [clause({ variable: 2, values: [] }), 'constraint "a clause" names an unknown variable 2'],
    [clause({ variable: 0, values: [0, 2] }), 'constraint "a clause" has no value 2 for variable 0'],
  ])('refuses %j', (constraint, message) => {
    const problem = problemOf([2, 3], [constraint]);
    expect(() => compile(problem)).toThrow(new Error(message));
    expect(() => explain(problem, Int32Array.of(-1, -1), { variable: 0, value: 0 })).toThrow(
      new Error(message),
    );
  });

  it('refuses a variable without values', () => {
    expect(() => compile(problemOf([2, 0], []))).toThrow(new Error('variable "variable1" has no values'));
  });

  it('names the limit and the constraint when the diagram outgrows it', () => {
    const differ = table(
      [0, 1],
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
    );
    expect(() => compile(problemOf([3, 3], [differ]), { nodeLimit: 2 })).toThrow(
      new Error('the diagram outgrows the limit of 2 nodes at constraint "a table"'),
    );
  });
});

describe('malformed questions', () => {
  const diagram = compile(problemOf([2, 3], []));
  const open = Int32Array.of(-1, -1);

  it.each([
    [Int32Array.of(0), 'choices has 1 entries for 2 variables'],
    [Int32Array.of(0, 3), 'choices[1] is 3, but the variable has 3 values'],
    [Int32Array.of(-2, 0), 'choices[0] is -2, but the variable has 2 values'],
  ])('refuses the choices %j', (choices, message) => {
    expect(() => evaluate(diagram, choices)).toThrow(new RangeError(message));
    expect(() => nearest(diagram, choices)).toThrow(new RangeError(message));
    expect(() => count(diagram, choices)).toThrow(new RangeError(message));
  });

  it.each([
    [[Float64Array.of(0, 0)], 'costs has 1 entries for 2 variables'],
    [[Float64Array.of(0, 0), Float64Array.of(1)], 'costs[1] has 1 entries for 3 values'],
    [[Float64Array.of(0, NaN), new Float64Array(3)], 'costs[0][1] is NaN, not a whole number below 2^53'],
    // The price of one value over the other is 10 811 215 977 832 404, which is no number of 53 bits.
    [
      [Float64Array.of(5_414_827_317_002_240, -5_396_398_675_591_167), new Float64Array(3)],
      'costs up to costs[0] span more than 2^53: totals would not be exact',
    ],
    [
      [Float64Array.of(0, 2 ** 52), Float64Array.of(0, -(2 ** 52), 0)],
      'costs up to costs[1] span more than 2^53: totals would not be exact',
    ],
  ])('refuses the costs %j', (costs, message) => {
    expect(() => evaluate(diagram, open, costs)).toThrow(new RangeError(message));
    expect(() => nearest(diagram, open, costs)).toThrow(new RangeError(message));
  });

  it.each([
    [{ variable: 2, value: 0 }, 'want names an unknown variable 2'],
    [{ variable: 1, value: 3 }, 'want asks for value 3 of variable 1, which has 3'],
  ])('refuses to want %j', (want, message) => {
    expect(() => nearest(diagram, open, undefined, want)).toThrow(new RangeError(message));
    expect(() => explain(problemOf([2, 3], []), open, want)).toThrow(new RangeError(message));
  });
});
