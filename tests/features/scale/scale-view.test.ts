import { assert, constantFrom, option, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { companionIds } from '../../../src/drawing/scale/companions';
import { alignments, scaleView, spaceCodec } from '../../../src/features/scale/scale-view';
import { readSpace, writeSpace } from '../../../src/features/scale/space';
import { garbageOf } from '../../configuration/arbitrary-query';
import { expectCodec, expectQueryPart } from '../../configuration/expect-codec';
import { smallCore } from '../../support/small-catalogue/catalogue';
import { spaces } from './arbitrary';

const range = modelRangeOf(smallCore);
const { read, write } = scaleView(range);
const spacesOrNone = option(spaces, { nil: null });

describe('the choices of the size view in an address', () => {
  it('are readable', () => {
    const query = '?s.with=tour&s.align=rear-bumper&s.beside=person.pallet&s.space=5.30x2.50x2.20';
    const view = {
      with: 'tour',
      align: 'rear-bumper',
      beside: ['person', 'pallet'],
      space: { length: 5300, width: 2500, height: 2200 },
    } as const;
    expect(read(query)).toEqual(view);
    expect(write('', view)).toBe(query);
  });

  it('are read as they were written, and leave everything else as it is', () => {
    expectCodec(spaceCodec, spacesOrNone, constantFrom('5,3x2,5', '5.3', '0x0', '5.3x2.5x', '6x3x2.2x1'));
    expectQueryPart(
      scaleView(range),
      record({
        with: option(constantFrom(...range.models.keys()), { nil: null }),
        align: constantFrom(...alignments),
        beside: subarray([...companionIds]),
        space: spacesOrNone,
      }),
      constantFrom('', '?model=city&engine=diesel&gearbox=auto&list=2026-01', '?utm=x&t.q=a'),
      garbageOf(
        ['s.with', 's.align', 's.beside', 's.space', 's.', 'model'],
        ['tour', 'centre', '5.3x2.5', 'x'],
      ),
    );
  });

  it.each([
    '?s.with=volga&s.align=sideways&s.beside=cat&s.space=5.3',
    '?s.space=5.3x2.5x2.2x1',
    '?s.space=0x0',
    '?s.space=5.3x2.5x',
    '?s.space=5300x2500',
    '',
  ])('that make no sense are passed over: %j', (query) => {
    expect(read(query)).toEqual({ with: null, align: 'front-axle', beside: [], space: null });
  });
});

describe('a space in words', () => {
  it('comes back as it was written', () => {
    assert(
      property(spaces, (space) => {
        expect(readSpace(writeSpace(space))).toEqual(space);
      }),
    );
  });

  it('is also read with a comma, a sign of multiplication or a Cyrillic letter', () => {
    const space = { length: 5300, width: 2500, height: null };
    for (const written of ['5,3x2,5', '5.3×2.5', '5.3 Х 2.5']) expect(readSpace(written)).toEqual(space);
  });
});
