import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, count, evaluate, nearest, type Diagram } from '../../../src/engine';
import { FORK } from '../../../src/engine/diagram/diagram';
import { carRange } from '../support/car-range';
import { extrasRange } from '../support/extras-range';
import { smallCase } from '../support/problems';

describe('thorough effort', () => {
  it('gives the same answers as quick effort', () => {
    assert(
      property(smallCase, ({ problem, choices, costs }) => {
        const quick = compile(problem);
        const thorough = compile(problem, { effort: 'thorough' });
        expect(evaluate(thorough, choices, costs)).toEqual(evaluate(quick, choices, costs));
        expect(nearest(thorough, choices, costs)).toEqual(nearest(quick, choices, costs));
        expect(count(thorough, choices)).toBe(count(quick, choices));
      }),
      { numRuns: 300 },
    );
  });

  it('finds a smaller tree too', () => {
    const problem = extrasRange({ offers: 10, extras: 20, packages: 4 }, 2);
    expect(compile(problem, { effort: 'thorough' }).arcs).toBeLessThan(compile(problem).arcs);
  });

  it('finds a smaller diagram', () => {
    const problem = carRange(24, 5);
    expect(compile(problem, { effort: 'thorough' }).nodes).toBeLessThan(compile(problem).nodes);
  });
});

describe('quick effort', () => {
  const isChain = ({ order }: Diagram): boolean => !order.includes(FORK);

  it('goes along a chain when a tree takes too many nodes', () => {
    const problem = carRange(20, 1);
    const tree = compile(problem);
    const progress: number[][] = [];
    const chain = compile(problem, { nodeLimit: 800, onProgress: (...told) => progress.push(told) });
    expect([isChain(tree), isChain(chain)]).toEqual([false, true]);
    expect(progress.at(-1)).toEqual([2 * problem.constraints.length, 2 * problem.constraints.length]);
    expect(count(chain)).toBe(count(tree));
    const choices = Int32Array.from(tree.sizes, (size, variable) => (variable % 3 === 0 ? size - 1 : -1));
    expect(evaluate(chain, choices)).toEqual(evaluate(tree, choices));
    expect(nearest(chain, choices)).toEqual(nearest(tree, choices));
  });

  it('names the limit that neither of them keeps to', () => {
    expect(() => compile(carRange(20, 1), { nodeLimit: 300 })).toThrow(
      /^the diagram outgrows the limit of 300 nodes at constraint "/,
    );
  });
});

describe('compiling', () => {
  it.each(['quick', 'thorough'] as const)('gives the same diagram each time, with %s effort', (effort) => {
    const problem = carRange(24, 7);
    expect(compile(problem, { effort })).toEqual(compile(problem, { effort }));
  });

  it.each(['quick', 'thorough'] as const)('tells how far it is, with %s effort', (effort) => {
    const problem = carRange(16, 7);
    const told: number[] = [];
    const totals = new Set<number>();
    compile(problem, {
      effort,
      onProgress: (done, total) => {
        told.push(done / total);
        totals.add(total);
      },
    });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(totals.size).toBe(1);
  });

  it.each(['quick', 'thorough'] as const)('stops at the node limit, with %s effort', (effort) => {
    const problem = carRange(40, 1);
    expect(() => compile(problem, { effort, nodeLimit: 100 })).toThrow(
      /^the diagram outgrows the limit of 100 nodes at constraint "(option|range|clause) [\d, ]+"$/,
    );
  });
});
