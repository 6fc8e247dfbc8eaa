import { describe, expect, expectTypeOf, it } from 'vitest';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { drawingStyleSchema, materials } from '../../../src/catalogue/schema/drawing-style';
import { readPath } from '../../../src/drawing/path/read-path';
import type { Material } from '../../../src/drawing/style';
import { itRefuses } from '../support/broken';
import { absent, copyOfJetour, put } from '../support/copy';
import { problemsOf } from '../support/problems';

const asPath = 'expected path data like "M0 0L10 20K30 40 50 60Z"';

describe('the style of a drawing that could not be drawn is refused', () => {
  itRefuses([
    [
      'an empty one',
      'models.0.drawing',
      {},
      ['drawnFor', 'points', 'side', 'wheel'].map((key) => `models.dashing.drawing.${key}: missing`),
    ],
    ['a list', 'models.0.drawing', [], expect.arrayContaining(['models.dashing.drawing.side: missing'])],
    ['a text', 'models.0.drawing', 'red', ['models.dashing.drawing: expected Object, got "red"']],
    ['null', 'models.0.drawing', null, ['models.dashing.drawing: expected Object, got null']],
    [
      'a path that is none',
      'models.0.drawing.side.outline',
      'M0 0Q1 1 2 2',
      [`models.dashing.drawing.side.outline: ${asPath}, got "M0 0Q1 1 2 2"`],
    ],
    [
      'a path that begins nowhere',
      'models.0.drawing.plan.glass',
      'L10 10',
      [`models.dashing.drawing.plan.glass: ${asPath}, got "L10 10"`],
    ],
    [
      'a part of no material',
      'models.0.drawing.front.body.0.0',
      'gold',
      [expect.stringMatching(/^models\.dashing\.drawing\.front\.body\[0\]\[0\]: expected \("paint" \| /)],
    ],
    [
      'a point that is not there',
      'models.0.drawing.rear.body.1.1',
      'M0 0L@nose',
      ['models.dashing.drawing.rear.body[1]: no point "nose"'],
    ],
    [
      'a point in a facet',
      'models.0.drawing.side.facets.0.2.0.1',
      'M0 0L@nose',
      ['models.dashing.drawing.side.facets[0][2][0]: no point "nose"'],
    ],
    [
      'a point of a wheel',
      'models.0.drawing.wheel.0.1.0.1',
      'M0 0L@roof',
      ['models.dashing.drawing.wheel[0][1][0]: a wheel has no points'],
    ],
    [
      'a car without a wheelbase',
      'models.0.drawing.drawnFor.wheelbase',
      0,
      [expect.stringContaining('models.dashing.drawing.drawnFor.wheelbase: expected >=1000')],
    ],
    [
      'a million spokes',
      'models.0.drawing.wheel.0.0',
      1e6,
      [expect.stringContaining('models.dashing.drawing.wheel[0][0]: expected <=60')],
    ],
  ]);

  it('and none at all is taken', () => {
    expect(problemsOf(put(copyOfJetour(), 'models.0.drawing', absent))).toEqual([]);
  });

  it('nor is one that has only a side view', () => {
    const catalogue = ['front', 'rear', 'plan'].reduce(
      (copy, view) => put(copy, `models.0.drawing.${view}`, absent),
      copyOfJetour(),
    );
    expect(problemsOf(catalogue)).toEqual([]);
  });
});

describe('the schema of a drawing', () => {
  it('knows every material', () => {
    expectTypeOf<(typeof materials)[number]>().toEqualTypeOf<Material>();
    expect(new Set(materials).size).toBe(materials.length);
  });

  it('takes no path that the drawing cannot read', () => {
    const letters = fc.constantFrom(
      'M',
      'L',
      'H',
      'V',
      'C',
      'K',
      'R',
      'Z',
      'Q',
      ' ',
      '-',
      '.',
      '0',
      '12',
      '@a',
    );
    const catalogue = copyOfJetour();
    const taken = (path: string) => {
      const [model] = put(catalogue, 'models.0.drawing.side.outline', path).models;
      return v.is(drawingStyleSchema, model?.drawing);
    };
    const path = fc
      .array(letters, { maxLength: 14 })
      .map((parts) => `M0 0${parts.join('')}`)
      .filter(taken);
    fc.assert(
      fc.property(path, (readable) => {
        expect(() => readPath(readable, { locate: () => [0, 0] })).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
