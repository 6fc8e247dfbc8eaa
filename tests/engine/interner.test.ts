import { describe, expect, it } from 'vitest';
import { clearInterner, createInterner, intern } from '../../src/engine/interner';

describe('an interner', () => {
  it('gives equal sequences one number and others another, though all of these have one hash', () => {
    const interner = createInterner();
    const zeros = new Int32Array(9);
    const first = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((length) => intern(interner, zeros, length));
    expect(first).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect([3, 1, 9].map((length) => intern(interner, zeros, length))).toEqual([2, 0, 8]);
  });

  it('keeps its numbers while it grows, and begins anew when cleared', () => {
    const interner = createInterner();
    const numbers = Array.from({ length: 5000 }, (_, index) =>
      intern(interner, Int32Array.of(index, -index), 2),
    );
    expect(numbers).toEqual([...numbers.keys()]);
    expect(intern(interner, Int32Array.of(1234, -1234), 2)).toBe(1234);
    clearInterner(interner);
    expect(intern(interner, Int32Array.of(1234, -1234), 2)).toBe(0);
  });
});
