import { int } from '../shared/checked-reads';

/**
 * Gives equal sequences of 32-bit integers the same number, counting up from 0 (hash consing).
 * The sequences lie end to end in one typed array: no objects for a garbage collector to trace.
 */
export interface UniqueTable {
  /** All sequences, end to end. Sequence `id` is `words[starts[id]] .. words[starts[id + 1] - 1]`. */
  words: Int32Array;
  starts: Int32Array;
  size: number;
  /** Open addressing, linear probing: id + 1, or 0 for a free slot. The length is a power of two. */
  slots: Int32Array;
}

export function createUniqueTable(): UniqueTable {
  return { words: new Int32Array(256), starts: new Int32Array(64), size: 0, slots: new Int32Array(128) };
}

/** Removes all sequences, and keeps the memory allocated. */
export function clearUniqueTable(table: UniqueTable): void {
  table.size = 0;
  table.slots.fill(0);
}

/** The number of the sequence in the first `length` entries of `sequence`. The caller may reuse the array. */
export function findOrAdd(table: UniqueTable, sequence: Int32Array, length: number): number {
  const { words, starts, slots } = table;
  const mask = slots.length - 1;
  let slot = hash(sequence, 0, length) & mask;
  for (let entry = int(slots, slot); entry !== 0; entry = int(slots, slot)) {
    if (holds(words, int(starts, entry - 1), int(starts, entry), sequence, length)) return entry - 1;
    slot = (slot + 1) & mask;
  }
  slots[slot] = table.size + 1;
  return append(table, sequence, length);
}

function holds(words: Int32Array, start: number, end: number, sequence: Int32Array, length: number): boolean {
  if (end - start !== length) return false;
  for (let i = 0; i < length; i++) if (words[start + i] !== sequence[i]) return false;
  return true;
}

function append(table: UniqueTable, sequence: Int32Array, length: number): number {
  const id = table.size++;
  const start = int(table.starts, id);
  table.words = withRoom(table.words, start + length);
  table.starts = withRoom(table.starts, id + 2);
  for (let i = 0; i < length; i++) table.words[start + i] = int(sequence, i);
  table.starts[id + 1] = start + length;
  if (2 * table.size > table.slots.length) rehash(table);
  return id;
}

function rehash(table: UniqueTable): void {
  const { words, starts, size } = table;
  const slots = new Int32Array(4 * table.slots.length);
  const mask = slots.length - 1;
  for (let id = 0; id < size; id++) {
    let slot = hash(words, int(starts, id), int(starts, id + 1)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  }
  table.slots = slots;
}

function hash(words: Int32Array, start: number, end: number): number {
  let h = 0;
  for (let i = start; i < end; i++) {
    h = Math.imul(h ^ int(words, i), 0x9e3779b1);
    h ^= h >>> 15;
  }
  return h;
}

/** The array itself while it has room for `length` entries, else a copy with at least twice the room. */
export function withRoom(array: Int32Array, length: number): Int32Array {
  if (length <= array.length) return array;
  const larger = new Int32Array(Math.max(length, 2 * array.length));
  larger.set(array);
  return larger;
}
