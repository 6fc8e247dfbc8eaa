import { assert, oneof, property, string, type Arbitrary } from 'fast-check';
import { expect } from 'vitest';
import type { Codec, QueryPart } from '../../src/configuration/codec';

const texts = oneof(string({ unit: 'binary' }), string());

/**
 * What makes a codec one: it reads what it has written, says of equal values that they are, and never throws, whatever
 * an address holds; what it has read once it writes and reads again without a change.
 */
export function expectCodec<Value>(codec: Codec<Value>, values: Arbitrary<Value>, near = texts): void {
  const { parse, serialize, equals, initial } = codec;
  const back = (value: Value) => parse(serialize(value)) ?? initial;
  expect(equals(initial, initial)).toBe(true);
  assert(
    property(values, (value) => {
      expect(back(value)).toEqual(value);
      expect(equals(back(value), value)).toBe(true);
    }),
  );
  assert(
    property(values, values, (a, b) => {
      expect(equals(a, b)).toBe(serialize(a) === serialize(b));
    }),
  );
  assert(
    property(oneof(texts, near), (text) => {
      const value = parse(text);
      if (value !== null) expect(back(value)).toEqual(value);
    }),
  );
}

/** What makes a view's part of a query one: it is inverse beside anything else, which it leaves as it is. */
export function expectQueryPart<Value>(
  part: QueryPart<Value>,
  values: Arbitrary<Value>,
  others: Arbitrary<string>,
  garbage: Arbitrary<string>,
): void {
  const nothing = part.read('');
  expect(part.write('', nothing)).toBe('');
  assert(
    property(values, values, others, (before, after, query) => {
      const written = part.write(part.write(query, before), after);
      expect(part.read(written)).toEqual(after);
      expect(written.startsWith(query)).toBe(true);
      expect(part.write(written, nothing)).toBe(query);
    }),
  );
  assert(
    property(oneof(texts, garbage), (query) => {
      const value = part.read(query);
      expect(part.read(part.write(query, value))).toEqual(value);
    }),
  );
}
