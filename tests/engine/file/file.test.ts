import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, compile, decodeDiagram, encodeDiagram, type Problem } from '../../../src/engine';
import { digestOf } from '../../../src/engine/problem/digest';
import { crc32 } from '../../../src/engine/file/crc32';
import { BODY_AT, CHECKSUM_AT, DIGEST_AT } from '../../../src/engine/file/file-format';
import { patience, runs } from '../../support/runs';
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

  it(
    'is refused when any one byte is damaged',
    () => {
      assert(
        property(smallProblem, nat(), integer({ min: 1, max: 255 }), (problem, at, damage) => {
          const file = encodeDiagram(compile(problem));
          const damaged = file.map((byte, index) => (index === at % file.length ? byte ^ damage : byte));
          expect(() => decodeDiagram(damaged)).toThrow(/not a diagram file|version|damaged/);
        }),
        { numRuns: runs(2000, 150_000) },
      );
    },
    patience,
  );

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
    [
      'two arcs of a node have one value',
      { labelValues: Int32Array.of(1, 2, 2), labelStart: Int32Array.of(0, 1, 3) },
    ],
    [
      'a label is on no arc',
      {
        arcLabel: Int32Array.of(0),
        arcTarget: Int32Array.of(2),
        arcStart: Int32Array.of(0, 1),
        nodes: 1,
        levelStart: Int32Array.of(0, 1, 1),
      },
    ],
    ['an unsatisfiable diagram has nodes', { satisfiable: false }],
    [
      'the root does not reach a node',
      {
        nodes: 3,
        levelStart: Int32Array.of(0, 1, 3),
        arcStart: Int32Array.of(0, 1, 2, 3),
        arcTarget: Int32Array.of(1, 3, 3),
        arcLabel: Int32Array.of(0, 1, 1),
      },
    ],
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

  it.each([
    ['a fork has one subtree', { levelEnd: Int32Array.of(3, 3, 3, 5, 5) }],
    ['a fork has nothing below it', { order: Int32Array.of(1, 0, 3, -1, 2) }],
    ['a fork has three subtrees', { levelEnd: Int32Array.of(5, 3, 3, 4, 5) }],
    ['a variable has two subtrees', { order: Int32Array.of(1, -1, 0, 3, 2) }],
    ['the levels end before the last', { levelEnd: Int32Array.of(4, 3, 3, 4, 5) }],
    ['the levels go on after the last', { levelEnd: Int32Array.of(6, 3, 3, 6, 6) }],
    ['a variable has no level', { order: Int32Array.of(-1, 1, 0, 3, 1) }],
    ['both arcs of a product go to one side', { arcLabel: Int32Array.of(0, 0, 2, 3, 4, 5, 6, 7, 8, 9) }],
    [
      'the right arc of a product comes first',
      {
        arcLabel: Int32Array.of(1, 0, 2, 3, 4, 5, 6, 7, 8, 9),
        arcTarget: Int32Array.of(4, 1, 2, 3, 7, 7, 5, 6, 7, 7),
      },
    ],
    ['a product has one arc', { arcStart: Int32Array.of(0, 1, 4, 5, 6, 8, 9, 10) }],
    ['a product has three arcs', { arcStart: Int32Array.of(0, 3, 4, 5, 6, 8, 9, 10) }],
    [
      'an arc of a product leads to the terminal',
      { labelTarget: Int32Array.of(1, 5, 2, 2, 3, 3, 4, 4, 5, 5) },
    ],
    ['a label of a product has a value', { labelStart: Int32Array.of(0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8) }],
    [
      'a label leads beyond the subtree of its level',
      { labelTarget: Int32Array.of(1, 3, 4, 2, 3, 3, 4, 4, 5, 5) },
    ],
    ['an arc has a label that there is not', { arcLabel: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 10) }],
  ])('of a diagram with products is refused when %s', (_, nonsense) => {
    const differ = [
      [0, 1],
      [1, 0],
    ];
    const diagram = compile(
      problemOf(
        [2, 2, 2, 2],
        [
          { id: 'one', kind: 'table', scope: [0, 1], tuples: differ },
          { id: 'other', kind: 'table', scope: [2, 3], tuples: differ },
        ],
      ),
    );
    // What the changes are made to.
    expect(diagram).toMatchObject({
      order: Int32Array.of(-1, 1, 0, 3, 2),
      levelEnd: Int32Array.of(5, 3, 3, 5, 5),
      arcStart: Int32Array.of(0, 2, 4, 5, 6, 8, 9, 10),
      arcTarget: Int32Array.of(1, 4, 2, 3, 7, 7, 5, 6, 7, 7),
      arcLabel: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
      labelTarget: Int32Array.of(1, 3, 2, 2, 3, 3, 4, 4, 5, 5),
      labelStart: Int32Array.of(0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8),
    });
    expect(() => decodeDiagram(encodeDiagram({ ...diagram, ...nonsense }))).toThrow(
      /^diagram file is damaged/,
    );
  });

  it('is refused when something follows it', () => {
    expect(() => decodeDiagram(sealed(Uint8Array.of(...file, 0)))).toThrow(
      new Error('diagram file is damaged: it is too long'),
    );
  });

  it.each([
    ['a variable of 2^31 - 1 values', [1, 255, 255, 255, 255, 7, 1, 1, 0, 1, 0, 0], 'levels make no sense'],
    [
      'two arcs of a node that overlap',
      [1, 2, 1, 1, 0, 1, 1, 2, 0, 0, 0, 0, 1, 1, 0, 0, 2, 0, 1, 0, 0],
      'makes no sense',
    ],
    ['a label that has one value twice', [1, 4, 1, 1, 0, 1, 1, 1, 0, 0, 2, 2, 2, 1, 0, 0], 'makes no sense'],
    ['a number beyond 2^31', [1, 255, 255, 255, 255, 15, 1, 1, 0, 1, 0, 0], 'too large'],
    ['a number that never ends', [1, 255, 255, 255, 255, 255, 255, 255, 255, 1], 'too large'],
    ['a number that is cut off', [1, 255], 'too large'],
    ['2^31 - 1 variables', [255, 255, 255, 255, 7], 'too short'],
    ['2^31 - 1 levels', [1, 2, 255, 255, 255, 255, 7], 'too short'],
    ['2^31 - 1 labels', [1, 2, 1, 1, 0, 1, 0, 255, 255, 255, 255, 7], 'too short'],
    [
      'levels whose nodes add up to more than it can hold',
      [2, 2, 2, 2, 1, 2, 1, 0, 1, 127, 127, 0],
      'too short',
    ],
    ['neither yes nor no where it says whether it can be met', [1, 2, 1, 1, 0, 2, 0, 0], 'satisfiable'],
    ['nothing wrong with it', [1, 2, 1, 1, 0, 1, 0, 0], undefined],
  ])('is refused with %s, before memory is taken for it', (_, body, why) => {
    const hostile = new Uint8Array(BODY_AT + body.length);
    hostile.set(file.subarray(0, BODY_AT));
    hostile.set(body, BODY_AT);
    const read = (): string => tryTo(() => (decodeDiagram(sealed(hostile)).satisfiable ? 'fine' : 'empty'));
    expect(read()).toMatch(why === undefined ? /^fine$/ : new RegExp(`^diagram file is damaged: .*${why}`));
  });

  it('is not made of more values than would be read back', () => {
    const one = compile(problemOf([2 ** 20 - 2, 2], []));
    expect(decodeDiagram(encodeDiagram(one))).toEqual(one);
    expect(() => encodeDiagram(compile(problemOf([2 ** 20 - 1, 2], [])))).toThrow(
      new RangeError('a diagram file holds at most 1048576 values'),
    );
  });

  it('has the checksum that gzip and PNG have', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it(
    'is refused, or makes sense, when another program made it',
    () => {
      assert(
        property(smallProblem, nat(), nat({ max: 255 }), (problem, at, byte) => {
          const made = encodeDiagram(compile(problem));
          const changed = sealed(made.with(BODY_AT + (at % (made.length - BODY_AT)), byte));
          const said = tryTo(() => {
            const diagram = decodeDiagram(changed);
            const { evaluation, nearest } = answer(diagram, new Int32Array(diagram.sizes.length));
            const disagree = evaluation.changes.some((own, variable) =>
              own.some((few, value) => (few === Infinity) !== (nearest({ variable, value }) === null)),
            );
            if (disagree) return 'nonsense';
            return nearest() === null ? 'no combination' : 'a combination';
          });
          expect(said).toMatch(/^(no|a) combination$|^diagram file is damaged/);
        }),
        { numRuns: runs(3000, 150_000) },
      );
    },
    patience,
  );

  it('is refused when it is something else', () => {
    expect(() => decodeDiagram(new TextEncoder().encode('{"variables":[]}'))).toThrow(
      new Error('not a diagram file'),
    );
  });

  it('is refused when it is of another version', () => {
    expect(() => decodeDiagram(file.with(7, 9))).toThrow(
      new Error('diagram file of version 9, this program reads 3'),
    );
  });
});

describe('the digest in the file of a diagram', () => {
  const problem = problemOf([2, 3], [{ id: 'one', kind: 'table', scope: [0, 1], tuples: [[1, 2]] }]);
  const file = encodeDiagram(compile(problem), problem);

  it('lets a file be read for the problem that it was compiled from', () => {
    expect(decodeDiagram(file, problem)).toEqual(compile(problem));
    expect(decodeDiagram(file, structuredClone(problem))).toEqual(compile(problem));
    expect(decodeDiagram(file)).toEqual(compile(problem));
  });

  it.each([
    ['another table', problemOf([2, 3], [{ id: 'one', kind: 'table', scope: [0, 1], tuples: [[1, 1]] }])],
    [
      'the same table over other variables',
      problemOf([3, 2], [{ id: 'one', kind: 'table', scope: [1, 0], tuples: [[1, 2]] }]),
    ],
    ['one more constraint', { ...problem, constraints: [...problem.constraints, ...problem.constraints] }],
    [
      'another kind of constraint',
      problemOf([2, 3], [{ id: 'one', kind: 'clause', literals: [{ variable: 0, values: [1] }] }]),
    ],
    [
      'a variable of another id',
      { ...problem, variables: problem.variables.map((one) => ({ ...one, id: `${one.id}s` })) },
    ],
    [
      'values that changed places',
      {
        ...problem,
        variables: problem.variables.map((one) => ({ ...one, values: one.values.toReversed() })),
      },
    ],
  ])('lets it be refused for a problem with %s', (_, other) => {
    const refused = new Error('diagram file was compiled from another problem');
    expect(() => decodeDiagram(file, other)).toThrow(refused);
    expect(() => decodeDiagram(encodeDiagram(compile(other)), other)).toThrow(refused);
    expect(decodeDiagram(encodeDiagram(compile(other), other), other)).toEqual(compile(other));
  });

  it('does not make a diagram of other variables pass', () => {
    const liar = encodeDiagram(compile(problemOf([2, 4], [])), problem);
    expect(() => decodeDiagram(liar, problem)).toThrow(/^diagram file is damaged/);
    const longer = encodeDiagram(compile(problemOf([2, 3, 1], [])), problem);
    expect(() => decodeDiagram(longer, problem)).toThrow(/^diagram file is damaged/);
  });

  it('differs wherever two generated problems do', () => {
    assert(
      property(smallProblem, smallProblem, (one, other) => {
        const said = ({ variables, constraints }: Problem): string =>
          JSON.stringify([variables, constraints.map((constraint) => ({ ...constraint, id: '' }))]);
        const isSame = said(one) === said(other);
        expect(digestOf(one).join() === digestOf(other).join()).toBe(isSame);
      }),
      { numRuns: 3000 },
    );
  });
});

/** The file with the checksum that its other bytes ask for. */
function sealed(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = file.slice();
  new DataView(copy.buffer).setUint32(CHECKSUM_AT, crc32(copy.subarray(DIGEST_AT)));
  return copy;
}

/** What a function returns, or the message of the error that it throws. */
function tryTo(act: () => string): string {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? error.message : 'something that is no error';
  }
}
