import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { idSchema } from '../../../src/catalogue/schema/primitives';
import { idsFor, slugOf } from '../../../src/commands/new-catalogue/slug';

it.each([
  ['Škoda 1.5 TSI', 'skoda-1.5-tsi'],
  ['Жёлтый «Щит»', 'zheltyi-shchit'],
  ['  A / B -- C. ', 'a-b-c'],
  ['Größe', 'grosse'],
  ['1..2', '1-2'],
  ['红色', ''],
])('%s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

it('gives every name an id that an address can hold, the same one each time, and no two the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 20 }), (names) => {
      const idOf = idsFor('trim');
      const ids = names.map(idOf);
      expect(ids.every((id) => v.is(idSchema, id))).toBe(true);
      expect(new Set(ids).size).toBe(names.length);
      expect(names.map(idOf)).toEqual(ids);
    }),
  );
});
