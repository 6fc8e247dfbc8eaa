import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, decodeDiagram, encodeDiagram, evaluate, nearest } from '../../../src/engine';
import { crc32 } from '../../../src/engine/file/crc32';
import { problemOf, smallProblem } from '../support/problems';

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

  it.each([
    ['a node has no arcs', { arcStart: Int32Array.of(0, 0, 2) }],
    ['an arc leads up', { arcTarget: Int32Array.of(0, 2) }],
    ['an arc leads nowhere', { arcTarget: Int32Array.of(1, 7) }],
    ['a label has a value that the variable has not', { labelValues: Int32Array.of(0, 5) }],
    ['two levels decide one variable', { order: Int32Array.of(1, 1) }],
    ['a variable has no values', { sizes: Int32Array.of(2, 0) }],
    ['an arc has the label of another level', { arcLabel: Int32Array.of(0, 0) }],
    [
      'arcs lead on by labels of another level',
      { arcLabel: Int32Array.of(1, 1), arcTarget: Int32Array.of(2, 2) },
    ],
    [
      'the last node has no arcs',
      { arcStart: Int32Array.of(0, 1, 1), arcLabel: Int32Array.of(0), arcTarget: Int32Array.of(1) },
    ],
    ['there are more variables than bytes', { sizes: new Int32Array(9) }],
  ])('is refused when %s, though the checksum is right', (_, nonsense) => {
    // One way through two levels.
    const diagram = compile(
      problemOf([2, 3], [{ id: 'one', kind: 'table', scope: [0, 1], tuples: [[1, 2]] }]),
    );
    expect(diagram).toMatchObject({ nodes: 2, arcs: 2 });
    expect(() => decodeDiagram(encodeDiagram({ ...diagram, ...nonsense }))).toThrow(
      /^diagram file is damaged/,
    );
  });

  it('is refused when something follows it', () => {
    const longer = Uint8Array.of(...file, 0);
    new DataView(longer.buffer).setUint32(8, crc32(longer.subarray(12)));
    expect(() => decodeDiagram(longer)).toThrow(new Error('diagram file is damaged: it is too long'));
  });

  it('has the checksum that gzip and PNG have', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('is refused, or makes sense, when another program made it', () => {
    assert(
      property(smallProblem, nat(), nat({ max: 255 }), (problem, at, byte) => {
        const made = encodeDiagram(compile(problem));
        const changed = made.with(12 + (at % (made.length - 12)), byte);
        new DataView(changed.buffer).setUint32(8, crc32(changed.subarray(12)));
        const answer = tryTo(() => {
          const diagram = decodeDiagram(changed);
          const choices = new Int32Array(diagram.sizes.length);
          evaluate(diagram, choices);
          return nearest(diagram, choices) === null ? 'no combination' : 'a combination';
        });
        expect(answer).toMatch(/^(no|a) combination$|^diagram file is damaged/);
      }),
      { numRuns: 3000 },
    );
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

/** What a function returns, or the message of the error that it throws. */
function tryTo(act: () => string): string {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? error.message : 'something that is no error';
  }
}
