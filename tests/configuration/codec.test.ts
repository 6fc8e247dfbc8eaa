import { constantFrom } from 'fast-check';
import { expect, it } from 'vitest';
import { choiceOf, decimalBetween, idIn, orNone, queryPart } from '../../src/configuration/codec';
import { garbageOf } from './arbitrary-query';
import { expectCodec, expectQueryPart } from './expect-codec';

const sizes = ['small', 'large'] as const;
const known = ['1.6t', 'moon-white'];

it('a choice is one of a few words', () => {
  expectCodec(choiceOf(sizes, 'small'), constantFrom(...sizes), constantFrom(' Small', 'LARGE ', 'huge'));
  expect(choiceOf(sizes, 'small').parse(' Large')).toBe('large');
  expect(choiceOf(sizes, 'small').parse('huge')).toBeNull();
});

it('an id is one that is known, or none', () => {
  const id = idIn((each) => known.includes(each));
  expectCodec(id, constantFrom(...known, null), constantFrom(' 1.6T', '2.0t', 'toString'));
  expect(id.parse('1.6T ')).toBe('1.6t');
  expect(id.parse('')).toBeNull();
});

it('a number keeps between its bounds, both of them allowed, in units of its last decimal', () => {
  const share = decimalBetween({ least: 100, most: 2500, decimals: 2, initial: 500 });
  expectCodec(
    share,
    constantFrom(100, 101, 2499, 2500),
    constantFrom('0.99', '25.01', '1e3', '-5', '1.', ''),
  );
  expect(['1', '0,99', '25', '25.01', ' 7,455 '].map(share.parse)).toEqual([100, null, 2500, null, 746]);
  const some = orNone(share);
  expectCodec(some, constantFrom(100, 2500, null), constantFrom('', '99'));
  expect([some.equals(null, null), some.equals(null, 100), some.equals(100, 100)]).toEqual([
    true,
    false,
    true,
  ]);
});

it('a part of a query keeps to its own keys, writes them in order, and nothing that is as it was', () => {
  const part = queryPart<{ size: (typeof sizes)[number]; id: string | null }>('x.', {
    size: choiceOf(sizes, 'small'),
    id: idIn((each) => known.includes(each)),
  });
  expect(part.write('?a=1&x.old=2', { id: '1.6t', size: 'large' })).toBe('?a=1&x.size=large&x.id=1.6t');
  expect(part.write('?x.size=large', { id: null, size: 'small' })).toBe('');
  expect(part.read('?x.size=large&x.size=small&size=small&x.id=nobody')).toEqual({ size: 'large', id: null });
  expectQueryPart(
    part,
    constantFrom(
      { size: 'large', id: null },
      { size: 'small', id: 'moon-white' },
      { size: 'large', id: '1.6t' },
    ),
    constantFrom('', '?a=1&b=2'),
    garbageOf(['x.size', 'x.id', 'x.'], [...sizes, ...known]),
  );
});
