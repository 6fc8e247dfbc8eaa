import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, readColour, tonesOf } from '../../../src/drawing/paint/tones';

const PAINTS = ['#e5e5e5', '#161616', '#d7132b', '#405992', '#515867', '#38686f', '#bbc1ca', '#8a6a3c'];

describe('the tones of a paint', () => {
  it.each(PAINTS)('draw lines on %s that keep 3:1', (paint) => {
    expect(contrast(tonesOf(paint).seam, paint)).toBeGreaterThanOrEqual(3);
  });

  it('draw lines that keep 3:1 on any paint', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte), (bytes) => {
        const paint = `#${bytes.map((b) => b.toString(16).padStart(2, '0')).join('')}`;
        expect(contrast(tonesOf(paint).seam, paint)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it.each(PAINTS)('are lighter above and darker below on %s', (paint) => {
    const { glow, base, dusk } = tonesOf(paint);
    expect(base).toBe(paint);
    expect(contrast(glow, '#000000')).toBeGreaterThan(contrast(base, '#000000'));
    expect(contrast(dusk, '#ffffff')).toBeGreaterThan(contrast(base, '#ffffff'));
  });

  it('come from grey when the colour cannot be read', () => {
    expect(readColour('crimson')).toEqual([128, 128, 128]);
    expect(tonesOf('').base).toBe('#808080');
  });

  it('measure contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
