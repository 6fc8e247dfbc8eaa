import { describe, expect, it } from 'vitest';
import { splitDrawing } from '../../src/catalogue/split-drawing';
import { boxDrawing } from '../support/small-catalogue/drawing';

const named = {
  ...boxDrawing,
  points: { nose: [0, 0, 600], 'nose-tip': [10, 0, 700], tail: [4000, 0, 700] },
  side: { ...boxDrawing.side, glass: 'M@nose-tipL10 10L20 20Z' },
} as const;

describe('a drawing in two parts', () => {
  it('is whole again when they are put together', () => {
    for (const drawing of [boxDrawing, named]) {
      const { side, others } = splitDrawing(drawing);
      expect({ ...side, ...others }).toEqual(drawing);
    }
  });

  it('has with its side only the points that the side names', () => {
    expect(splitDrawing(named).side.points).toEqual({ 'nose-tip': [10, 0, 700] });
  });
});
