import { describe, expect, it } from 'vitest';
import { clearUniqueTable, createUniqueTable, findOrAdd } from '../../../src/engine/compile/unique-table';

describe('an table', () => {
  it('gives equal sequences one number and others another, though all of these have one hash', () => {
    const table = createUniqueTable();
    const zeros = new Int32Array(9);
    const first = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((length) => findOrAdd(table, zeros, length));
    expect(first).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect([3, 1, 9].map((length) => findOrAdd(table, zeros, length))).toEqual([2, 0, 8]);
  });

  it('keeps its numbers while it grows, and begins anew when cleared', () => {
    const table = createUniqueTable();
    const numbers = Array.from({ length: 5000 }, (_, index) =>
      findOrAdd(table, Int32Array.of(index, -index), 2),
    );
    expect(numbers).toEqual([...numbers.keys()]);
    expect(findOrAdd(table, Int32Array.of(1234, -1234), 2)).toBe(1234);
    clearUniqueTable(table);
    expect(findOrAdd(table, Int32Array.of(1234, -1234), 2)).toBe(0);
  });
});
