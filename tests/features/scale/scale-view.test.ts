import { array, assert, constantFrom, oneof, option, property, record, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../../src/catalogue/jetour/core';
import { readAddress } from '../../../src/configuration/address';
import { modelRangeOf } from '../../../src/configuration/model-range';
import { alignments, readScaleView, writeScaleView } from '../../../src/features/scale/scale-view';
import { readSpace, writeSpace } from '../../../src/features/scale/space';
import { spaces } from './arbitrary';

const range = modelRangeOf(jetourCore);
const read = (query: string) => readScaleView(range, query);

const views = record({
  second: option(constantFrom(...range.models.keys()), { nil: null }),
  alignment: constantFrom(...alignments),
  space: option(spaces, { nil: null }),
});
const car = '?model=dashing&engine=1.6t&gearbox=7dct&list=2026-01';
const words = oneof(
  string({ unit: 'binary' }),
  constantFrom('t2-pass', 'centre', '5.3x2.5', 'x', '%E0%A4%A'),
);
const keys = oneof(string(), constantFrom('s.with', 's.align', 's.space', 's.', 'model'));
const garbage = oneof(
  string({ unit: 'binary' }),
  array(tuple(keys, words).map((pair) => pair.join('='))).map((all) => `?${all.join('&')}`),
  array(tuple(keys, words)).map((all) => `?${new URLSearchParams(all).toString()}`),
);
const plain = { second: null, alignment: 'front-axle', space: null };

describe('the choices of the size view in an address', () => {
  it('are readable', () => {
    const query = '?s.with=t2-pass&s.align=rear-bumper&s.space=5.30x2.50x2.20';
    const view = {
      second: 't2-pass',
      alignment: 'rear-bumper',
      space: { length: 5300, width: 2500, height: 2200 },
    } as const;
    expect(read(query)).toEqual(view);
    expect(writeScaleView('', view)).toBe(query);
  });

  it('are read as they were written, beside any car', () => {
    assert(
      property(views, constantFrom('', car, '?utm=x&t.q=a'), (view, query) => {
        expect(read(writeScaleView(query, view))).toEqual(view);
      }),
    );
  });

  it('leave everything else in the address as it is', () => {
    assert(
      property(views, views, (before, after) => {
        const written = writeScaleView(writeScaleView(car, before), after);
        expect(written.startsWith(car)).toBe(true);
        expect(readAddress(range, written).selection).toEqual(readAddress(range, car).selection);
        expect(readAddress(range, written).problems).toEqual([]);
        expect(writeScaleView(written, read(''))).toBe(car);
      }),
    );
  });

  it('never throw, and stay the same once they were read', () => {
    assert(
      property(garbage, (query) => {
        const view = read(query);
        expect(read(writeScaleView(query, view))).toEqual(view);
      }),
    );
  });

  it.each([
    '?s.with=volga&s.align=sideways&s.space=5.3',
    '?s.space=5.3x2.5x2.2x1',
    '?s.space=0x0',
    '?s.space=5.3x2.5x',
    '?s.space=5300x2500',
    '',
  ])('that make no sense are passed over: %j', (query) => {
    expect(read(query)).toEqual(plain);
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
