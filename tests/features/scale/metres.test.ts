import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, readMetres, sides, writeMetres } from '../../../src/features/scale/metres';

const inLimits = constantFrom(...sides).chain((side) =>
  integer({ min: limits[side].least, max: limits[side].most }).map((mm) => ({ side, mm })),
);

describe('metres as a buyer types them', () => {
  it.each([
    ['5.3', 5300],
    ['5,3', 5300],
    ['5', 5000],
    ['5,', 5000],
    [' 5.305 ', 5305],
    ['5,30 м', 5300],
    ['5.3m', 5300],
    ['05,05', 5050],
  ])('%j is %i mm', (words, mm) => {
    expect(readMetres('length', words)).toEqual({ kind: 'known', mm });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['5300', 'out-of-range'],
    ['0', 'out-of-range'],
    ['1,999', 'out-of-range'],
    ['12.001', 'out-of-range'],
    ['five', 'not-a-number'],
    ['-5', 'not-a-number'],
    ['5.3.1', 'not-a-number'],
    ['1e1', 'not-a-number'],
    ['5.3001', 'not-a-number'],
    ['.', 'not-a-number'],
  ])('%j is refused: %s', (words, kind) => {
    expect(readMetres('length', words)).toEqual({ kind });
  });

  it('come back as they were written, to the millimetre', () => {
    assert(
      property(inLimits, constantFrom('.', ','), ({ side, mm }, mark) => {
        expect(readMetres(side, writeMetres(mm).replace('.', mark))).toEqual({ kind: 'known', mm });
      }),
    );
    expect(writeMetres(5300)).toBe('5.30');
    expect(writeMetres(5305)).toBe('5.305');
  });

  it('are read without ever throwing, and never beyond the limits', () => {
    assert(
      property(constantFrom(...sides), string({ unit: 'binary' }), (side, words) => {
        const typed = readMetres(side, words);
        if (typed.kind !== 'known') return;
        expect(typed.mm).toBeGreaterThanOrEqual(limits[side].least);
        expect(typed.mm).toBeLessThanOrEqual(limits[side].most);
      }),
    );
  });
});
