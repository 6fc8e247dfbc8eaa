import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compile,
  count,
  decodeDiagram,
  encodeDiagram,
  evaluate,
  nearest,
  type Constraint,
  type Problem,
} from '../../src/engine';
import { seededRandom, shuffled } from '../../src/engine/shared/random';
import { smallCase } from './support/problems';

describe('answers', () => {
  it('lose solutions, and never gain one, when a constraint is added', () => {
    assert(
      property(smallCase, ({ problem }) => {
        const counts = [...problem.constraints, null].map((_, length) =>
          count(compile({ ...problem, constraints: problem.constraints.slice(0, length) })),
        );
        expect(counts).toEqual(counts.toSorted((a, b) => Number(b - a)));
      }),
      { numRuns: 500 },
    );
  });

  it('keep the cost of a value that fits when it is picked', () => {
    assert(
      property(smallCase, nat(), nat(), ({ problem, choices, costs }, a, b) => {
        const variable = a % problem.variables.length;
        const value = b % (problem.variables[variable]?.values.length ?? 1);
        const diagram = compile(problem);
        const before = evaluate(diagram, choices, costs);
        const after = evaluate(diagram, choices.with(variable, value), costs);
        expect(after.cost[variable]?.[value]).toBe(before.cost[variable]?.[value]);
        expect(after.changes[variable]?.[value]).toBe(before.changes[variable]?.[value]);
      }),
      { numRuns: 1000 },
    );
  });

  it('agree with one another', () => {
    assert(
      property(smallCase, ({ problem, choices, costs }) => {
        const diagram = compile(problem);
        const { changes, cost } = evaluate(diagram, choices, costs);
        const all = problem.variables.flatMap(({ values }, variable) =>
          values.map((_, value) => {
            const found = nearest(diagram, choices, costs, { variable, value });
            return { changes: found?.changed.length ?? Infinity, cost: found?.cost ?? Infinity };
          }),
        );
        expect(changes.flatMap((own) => Array.from(own))).toEqual(all.map((found) => found.changes));
        expect(cost.flatMap((own) => Array.from(own))).toEqual(all.map((found) => found.cost));
      }),
      { numRuns: 500 },
    );
  });

  it('stay the same when the constraints come in another order', () => {
    assert(
      property(smallCase, nat(), ({ problem, choices, costs }, seed) => {
        const order = shuffled(problem.constraints.length, seededRandom(seed));
        const constraints = order.flatMap((index) => problem.constraints[index] ?? []);
        const one = compile(problem);
        const other = compile({ ...problem, constraints });
        expect(evaluate(other, choices, costs)).toEqual(evaluate(one, choices, costs));
        expect(nearest(other, choices, costs)).toEqual(nearest(one, choices, costs));
      }),
      { numRuns: 500 },
    );
  });

  it('stay the same when the variables come in another order', () => {
    assert(
      property(smallCase, nat(), ({ problem, choices, costs }, seed) => {
        const order = shuffled(problem.variables.length, seededRandom(seed));
        const { changes, cost } = evaluate(compile(problem), choices, costs);
        const moved = evaluate(
          compile(reordered(problem, order)),
          Int32Array.from(order, (variable) => choices[variable] ?? -1),
          order.flatMap((variable) => costs[variable] ?? []),
        );
        expect(moved.changes).toEqual(order.map((variable) => changes[variable]));
        expect(moved.cost).toEqual(order.map((variable) => cost[variable]));
      }),
      { numRuns: 500 },
    );
  });

  it('stay the same in a diagram that was written to a file and read back', () => {
    assert(
      property(smallCase, ({ problem, choices, costs }) => {
        const diagram = compile(problem);
        const read = decodeDiagram(encodeDiagram(diagram));
        expect(evaluate(read, choices, costs)).toEqual(evaluate(diagram, choices, costs));
        expect(nearest(read, choices, costs)).toEqual(nearest(diagram, choices, costs));
        expect(count(read, choices)).toBe(count(diagram, choices));
      }),
      { numRuns: 500 },
    );
  });

  it('stay the same in a diagram that was posted from a worker', () => {
    assert(
      property(smallCase, ({ problem, choices, costs }) => {
        const diagram = compile(problem);
        const before = evaluate(diagram, choices, costs);
        expect(evaluate(structuredClone(diagram), choices, costs)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('are not disturbed by what was asked before', () => {
    assert(
      property(smallCase, smallCase, ({ problem, choices, costs }, other) => {
        const diagram = compile(problem);
        const first = evaluate(diagram, choices, costs);
        const copy = structuredClone(first);
        evaluate(diagram, new Int32Array(choices.length));
        evaluate(compile(other.problem), other.choices, other.costs);
        expect(first).toEqual(copy);
        expect(evaluate(diagram, choices, costs)).toEqual(copy);
      }),
      { numRuns: 300 },
    );
  });
});

/** The same problem with its variables in this order. */
function reordered({ variables, constraints }: Problem, order: readonly number[]): Problem {
  const renamed = (constraint: Constraint): Constraint =>
    constraint.kind === 'table'
      ? { ...constraint, scope: constraint.scope.map((variable) => order.indexOf(variable)) }
      : {
          ...constraint,
          literals: constraint.literals.map(({ variable, values }) => ({
            variable: order.indexOf(variable),
            values,
          })),
        };
  return {
    variables: order.flatMap((variable) => variables[variable] ?? []),
    constraints: constraints.map(renamed),
  };
}
