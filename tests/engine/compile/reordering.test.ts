import { array, assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, count, evaluate, nearest, type Problem } from '../../../src/engine';
import { buildChain } from '../../../src/engine/compile/build-chain';
import { isOutgrown } from '../../../src/engine/compile/outgrown';
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
  const built = buildChain(problem, order, { siftFrom, sift: sifting, nodeLimit: 1e6, onStep: () => {} });
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
