import { assert, nat, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { checksum } from '../../src/app/checksum';

it('the checksum is FNV-1a, and notices a text that is cut off or changed in one place', () => {
  expect(checksum('')).toBe(0x811c9dc5);
  expect(checksum('foobar')).toBe(0xbf9cf968);
  assert(
    property(string({ minLength: 1 }), nat(), (text, at) => {
      const place = at % text.length;
      const other = text[place] === 'x' ? 'y' : 'x';
      expect(checksum(text.slice(0, place) + other + text.slice(place + 1))).not.toBe(checksum(text));
      expect(checksum(text.slice(0, -1))).not.toBe(checksum(text));
    }),
  );
});
