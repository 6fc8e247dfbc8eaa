import { array, constantFrom, oneof, string, tuple, type Arbitrary } from 'fast-check';

/** Queries that hold some keys and some words where they do and do not belong. */
export function garbageOf(keys: readonly string[], words: readonly string[]): Arbitrary<string> {
  const pairs = array(
    tuple(
      oneof(string(), constantFrom(...keys)),
      oneof(string({ unit: 'binary' }), constantFrom(...words, '%E0%A4%A', '&', '')),
    ),
  );
  return oneof(
    pairs.map((all) => `?${all.map((pair) => pair.join('=')).join('&')}`),
    pairs.map((all) => `?${new URLSearchParams(all).toString()}`),
  );
}
