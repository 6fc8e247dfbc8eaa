import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, decodeDiagram, encodeDiagram } from '../../src/engine';
import { problemOf, smallProblem } from './support/problems';

describe('the file of a diagram', () => {
  it('gives back the diagram it was made of', () => {
    assert(
      property(smallProblem, (problem) => {
        const diagram = compile(problem);
        expect(decodeDiagram(encodeDiagram(diagram))).toEqual(diagram);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused when any one byte is damaged', () => {
    assert(
      property(smallProblem, nat(), integer({ min: 1, max: 255 }), (problem, at, damage) => {
        const file = encodeDiagram(compile(problem));
        const damaged = file.map((byte, index) => (index === at % file.length ? byte ^ damage : byte));
        expect(() => decodeDiagram(damaged)).toThrow(/not a diagram file|version|damaged/);
      }),
      { numRuns: 2000 },
    );
  });

  const file = encodeDiagram(compile(problemOf([2, 3], [])));

  it('is refused when it is cut short', () => {
    for (let length = 0; length < file.length; length++) {
      expect(() => decodeDiagram(file.subarray(0, length))).toThrow(/not a diagram file|damaged/);
    }
  });

  it('is refused when it is something else', () => {
    expect(() => decodeDiagram(new TextEncoder().encode('{"variables":[]}'))).toThrow(
      new Error('not a diagram file'),
    );
  });

  it('is refused when it is of another version', () => {
    expect(() => decodeDiagram(file.with(7, 9))).toThrow(
      new Error('diagram file of version 9, this program reads 1'),
    );
  });
});
