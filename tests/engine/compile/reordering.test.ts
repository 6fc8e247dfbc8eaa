import { array, assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, count, evaluate, nearest, type Problem } from '../../../src/engine';
import { build, isOutgrown } from '../../../src/engine/compile/build';
import { flatten } from '../../../src/engine/compile/flatten';
import { layersOf, rootedOf, type Layers } from '../../../src/engine/compile/layers';
import { sift } from '../../../src/engine/compile/sift';
import { swapLevels } from '../../../src/engine/compile/swap-levels';
import { allValid } from '../support/brute-force';
import { carRange } from '../support/car-range';
import { smallCase, smallProblem } from '../support/problems';

const sifting = { growth: 1.2, variables: Infinity, meter: { work: 0 } };

/** The diagram with the variables in this order, and no other: not improved on the way unless it has `siftFrom` nodes. */
function layersIn(problem: Problem, order: readonly number[], siftFrom = Infinity): Layers {
  const built = build(problem, order, { siftFrom, sift: sifting, nodeLimit: 1e6, onStep: () => {} });
  if (isOutgrown(built)) throw new Error('this small problem cannot outgrow a million nodes');
  return layersOf(built);
}

function ownOrder(problem: Problem): number[] {
  return [...problem.variables.keys()];
}

describe('swapping levels', () => {
  it('leads to the diagram that is built in the new order', () => {
    assert(
      property(smallProblem, array(nat(), { maxLength: 20 }), (problem, swaps) => {
        const layers = layersIn(problem, ownOrder(problem));
        const levels = layers.order.length;
        for (const at of levels > 1 ? swaps : []) swapLevels(layers, at % (levels - 1));
        const swapped = flatten(rootedOf(layers));
        const built = flatten(rootedOf(layersIn(problem, [...layers.order])));
        // Reduced diagrams in one order are the same but for the numbers of nodes within a level.
        expect({ nodes: layers.nodes, levels: swapped.levelStart }).toEqual({
          nodes: built.nodes,
          levels: built.levelStart,
        });
        expect(swapped.arcs).toBe(built.arcs);
        expect(count(swapped)).toBe(BigInt(allValid(problem).length));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back everything that it no longer needs', () => {
    const problem = carRange(20, 3);
    const layers = layersIn(problem, ownOrder(problem));
    const { nodes } = layers;
    const room = layers.children.length;
    for (let round = 0; round < 50; round++) {
      for (let level = 0; level + 1 < layers.order.length; level++) swapLevels(layers, level);
      for (let level = layers.order.length - 2; level >= 0; level--) swapLevels(layers, level);
    }
    expect([...layers.order]).toEqual(ownOrder(problem));
    expect(layers.nodes).toBe(nodes);
    expect(layers.children.length).toBeLessThan(20 * room);
  });
});

describe('sifting', () => {
  it('never leaves a diagram larger, and says the same with it', () => {
    assert(
      property(smallProblem, (problem) => {
        const layers = layersIn(problem, ownOrder(problem));
        const before = layers.nodes;
        sift(layers, sifting);
        expect(layers.nodes).toBeLessThanOrEqual(before);
        expect(count(flatten(rootedOf(layers)))).toBe(BigInt(allValid(problem).length));
      }),
      { numRuns: 1000 },
    );
  });

  it('makes a large diagram much smaller', () => {
    const problem = carRange(40, 1);
    const layers = layersIn(problem, ownOrder(problem));
    const before = layers.nodes;
    sift(layers, sifting);
    expect(layers.nodes).toBeLessThan(before / 2);
  });

  it('changes no answer when it is done after every constraint', () => {
    assert(
      property(smallCase, ({ problem, choices, costs }) => {
        const sifted = flatten(rootedOf(layersIn(problem, ownOrder(problem), 1)));
        const plain = compile(problem);
        expect(evaluate(sifted, choices, costs)).toEqual(evaluate(plain, choices, costs));
        expect(nearest(sifted, choices, costs)).toEqual(nearest(plain, choices, costs));
      }),
      { numRuns: 1000 },
    );
  });
});

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

  it('finds a smaller diagram', () => {
    const problem = carRange(24, 5);
    expect(compile(problem, { effort: 'thorough' }).nodes).toBeLessThan(compile(problem).nodes);
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
